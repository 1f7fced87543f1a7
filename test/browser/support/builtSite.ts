import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from '@playwright/test';
import type {Result} from '../../site/support/command';
import {createSite, type Site} from '../../site/support/site';
import {serveFolder} from './staticServer';

const SITES = path.resolve(__dirname, '../../fixtures/sites');

/** A fixture site that is served. */
export interface BuiltSite {
  /** What the build printed. */
  readonly output: string;
  readonly read: (file: string) => string;
  readonly stop: () => void;
}

/**
 * Serves what a fixture site was built into before the tests.
 *
 * @param address of its start page
 */
export async function serveBuilt(fixture: string, address: string): Promise<BuiltSite> {
  const dir = path.join(SITES, fixture);
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
  const server = await serveFolder(() => path.join(dir, 'build'), address);
  return {
    output: read('.docusaurus/build.log'),
    read,
    stop: () => {
      server.close();
    },
  };
}

/** A copy of a fixture site that a spec has built. */
export interface BuiltCopy extends Omit<BuiltSite, 'output'> {
  readonly result: Result;
  readonly scriptsWith: Site['scriptsWith'];
}

/**
 * Changes a copy of a fixture site, builds it with Rspack, and serves it.
 *
 * @param address of its start page
 */
export async function buildAndServe(
  fixture: string,
  address: string,
  change: (site: Site) => Promise<void>,
): Promise<BuiltCopy> {
  const site = createSite(fixture);
  await change(site);
  const result = await site.build('rspack');
  expect(result.exitCode, result.output).toBe(0);
  const server = await serveFolder(() => path.join(site.dir, 'build'), address);
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
