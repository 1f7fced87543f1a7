import type {PluginOptions} from '../options';

/** The site that a command runs in. */
export interface CommandContext {
  readonly siteDir: string;
  readonly config: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  readonly options: PluginOptions;
  /** The day on which it runs, as `2026-01-31`. */
  readonly today: string;
}
