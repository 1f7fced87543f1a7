import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {LoadContext} from '@docusaurus/types';
import {siteAddress} from '../docusaurus/siteAddress';

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

/** @param isDevServer whether the commit says nothing, as pages are being changed */
export async function builtFrom(context: LoadContext, isDevServer: boolean): Promise<BuiltFrom> {
  return {
    site: siteAddress(context),
    commit: isDevServer ? null : await commitOf(context.siteDir),
  };
}
