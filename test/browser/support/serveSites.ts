import {existsSync} from 'node:fs';
import path from 'node:path';
import {ARABIC_SITE, COURSE_SITE, FIXTURE_SITE} from './fixture';
import {serveFolder} from './staticServer';

const ROOT = path.resolve(__dirname, '../../..');

/** The sites that several specs look at, each by its address. */
const SITES = {
  [COURSE_SITE]: '.',
  [FIXTURE_SITE]: 'test/fixtures/sites/course',
  [ARABIC_SITE]: 'test/fixtures/sites/arabic',
};

/** Serves them from before the first test until after the last. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(
    Object.entries(SITES).map(([address, site]) => {
      const folder = path.join(ROOT, site, 'build');
      if (!existsSync(folder)) {
        throw new Error(`There is no ${folder}. Run npm run test:build first.`);
      }
      return serveFolder(() => folder, address);
    }),
  );
  return () => {
    servers.forEach((server) => {
      server.closeAllConnections();
      server.close();
    });
  };
}
