import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import path from 'node:path';

const SITE = path.resolve(__dirname, '../../fixtures/sites/learning');

/** What an edition of the site was built into. */
const EDITIONS = {first: 'build', edited: '.docusaurus/edited-build'} as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** One address, at which a site is there before and after its author has edited it. */
export interface Editions {
  readonly publish: (edition: keyof typeof EDITIONS) => void;
  readonly stop: () => Promise<void>;
}

export async function serveEditions(port: number): Promise<Editions> {
  let folder = path.join(SITE, EDITIONS.first);
  const server: Server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname));
    const found = [file, path.join(file, 'index.html')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    const name = found ?? path.join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {'content-type': TYPES[path.extname(name)] ?? ''});
    createReadStream(name).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, resolve);
  });
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
