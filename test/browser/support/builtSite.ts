import path from 'node:path';
import {expect} from '@playwright/test';
import type {Result} from '../../site/support/command';
import {createSite, type Site} from '../../site/support/site';
import {serveFolder} from './staticServer';

/** A fixture site that was built and is served. */
export interface BuiltSite {
  readonly result: Result;
  readonly read: Site['read'];
  readonly scriptsWith: Site['scriptsWith'];
  readonly stop: () => void;
}

/**
 * Builds a copy of a fixture site with Rspack, and serves it.
 *
 * @param address of its start page
 * @param env of the build
 * @param prepare changes the copy before it is built
 */
export async function buildAndServe(
  fixture: string,
  address: string,
  env: Readonly<Record<string, string>> = {},
  prepare: (site: Site) => Promise<void> = () => Promise.resolve(),
): Promise<BuiltSite> {
  const site = createSite(fixture);
  await prepare(site);
  const result = await site.build('rspack', env);
  expect(result.exitCode, result.output).toBe(0);
  const server = await serveFolder(path.join(site.dir, 'build'), address);
  return {
    result,
    read: (file) => site.read(file),
    scriptsWith: (text, folder) => site.scriptsWith(text, folder),
    stop: () => {
      server.close();
      site.remove();
    },
  };
}
