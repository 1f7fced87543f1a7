import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {LoadContext} from '@docusaurus/types';

/** What a record says of the site that it is of. */
export interface BuiltFrom {
  /** Address of the site, in its default language. */
  readonly site: string;
  /** Of the repository; `null` outside of one. */
  readonly commit: string | null;
}

async function commitOf(siteDir: string): Promise<string | null> {
  try {
    const {stdout} = await promisify(execFile)('git', ['rev-parse', 'HEAD'], {cwd: siteDir});
    return stdout.trim();
  } catch {
    // Not in a repository, or without git.
    return null;
  }
}

/** The same site in each of its languages. */
function siteAddress({baseUrl, siteConfig: {url}, i18n}: LoadContext): string {
  const {currentLocale, defaultLocale, localeConfigs} = i18n;
  const folder = `${localeConfigs[currentLocale]?.path ?? currentLocale}/`;
  const root =
    currentLocale !== defaultLocale && baseUrl.endsWith(`/${folder}`)
      ? baseUrl.slice(0, -folder.length)
      : baseUrl;
  return url + root;
}

/** @param isDevServer whether the commit says nothing, as pages are being changed */
export async function builtFrom(context: LoadContext, isDevServer: boolean): Promise<BuiltFrom> {
  return {
    site: siteAddress(context),
    commit: isDevServer ? null : await commitOf(context.siteDir),
  };
}
