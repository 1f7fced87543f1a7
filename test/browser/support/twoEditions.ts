import path from 'node:path';
import {serveFolder} from './staticServer';

const SITE = path.resolve(__dirname, '../../fixtures/sites/learning');

/** What an edition of the site was built into. */
const EDITIONS = {first: 'build', edited: '.docusaurus/edited-build'} as const;

/** One address, at which a site is there before and after its author has edited it. */
export interface Editions {
  readonly publish: (edition: keyof typeof EDITIONS) => void;
  readonly stop: () => Promise<void>;
}

export async function serveEditions(address: string): Promise<Editions> {
  let folder = path.join(SITE, EDITIONS.first);
  const server = await serveFolder(() => folder, address);
  return {
    publish: (edition) => {
      folder = path.join(SITE, EDITIONS[edition]);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
