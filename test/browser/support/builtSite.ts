import path from 'node:path';
import {expect} from '@playwright/test';
import type {Result} from '../../site/support/command';
import {createSite} from '../../site/support/site';
import {serveFolder} from './staticServer';

/** A fixture site that was built and is served. */
export interface BuiltSite {
  readonly result: Result;
  readonly read: (file: string) => string;
  readonly stop: () => void;
}

/**
 * Builds a copy of a fixture site with Rspack, and serves it.
 *
 * @param address of its start page
 * @param env of the build
 */
export async function buildAndServe(
  fixture: string,
  address: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltSite> {
  const site = createSite(fixture);
  const result = await site.build('rspack', env);
  expect(result.exitCode, result.output).toBe(0);
  const server = await serveFolder(path.join(site.dir, 'build'), address);
  return {
    result,
    read: (file) => site.read(file),
    stop: () => {
      server.close();
      site.remove();
    },
  };
}
