import {readFileSync} from 'node:fs';
import path from 'node:path';
import {serveFolder} from './staticServer';

const SITES = path.resolve(__dirname, '../../fixtures/sites');

/** A fixture site that is served as it was built before the tests. */
export interface BuiltSite {
  /** What the build printed. */
  readonly output: string;
  readonly read: (file: string) => string;
  readonly stop: () => void;
}

/**
 * Serves what a fixture site was built into.
 *
 * @param address of its start page
 */
export async function serveBuilt(fixture: string, address: string): Promise<BuiltSite> {
  const dir = path.join(SITES, fixture);
  const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
  const server = await serveFolder(path.join(dir, 'build'), address);
  return {
    output: read('.docusaurus/build.log'),
    read,
    stop: () => {
      server.close();
    },
  };
}
