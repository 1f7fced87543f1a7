import type {LoadContext} from '@docusaurus/types';
import type {PluginOptions} from '../options';

/** The site that a command runs in. */
export interface CommandContext {
  readonly siteDir: string;
  /** Absolute path of the site's config. */
  readonly config: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  readonly options: PluginOptions;
  /** The day on which it runs, as `2026-01-31`. */
  readonly today: string;
}

export function toCommandContext(
  {siteDir, siteConfigPath, i18n: {locales, defaultLocale}}: LoadContext,
  options: PluginOptions,
): CommandContext {
  const today = new Date().toISOString().slice(0, 10);
  return {siteDir, config: siteConfigPath, locales, defaultLocale, options, today};
}
