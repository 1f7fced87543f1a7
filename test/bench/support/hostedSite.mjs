/* global URL */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** The file of an address: `/docs/page` is `docs/page.html`. */
function findFile(dir, {pathname}) {
  const file = path.join(dir, decodeURIComponent(pathname));
  return [file, `${file}.html`, path.join(file, 'index.html')].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
}

/**
 * Serves a build as hosts of static sites do, compressed: `docusaurus serve` compresses nothing.
 *
 * @param {string} dir of the build
 * @param {number} port
 * @returns {Promise<{address: string, stop: () => void}>}
 */
export async function serveHosted(dir, port) {
  const address = `http://localhost:${port}`;
  const server = createServer(({url}, response) => {
    const file = findFile(dir, new URL(url, address));
    const type = TYPES[path.extname(file ?? '')];
    if (file === undefined) {
      response.writeHead(404).end();
    } else if (type === undefined) {
      response.writeHead(200).end(readFileSync(file));
    } else {
      response
        .writeHead(200, {'Content-Type': type, 'Content-Encoding': 'gzip'})
        .end(gzipSync(readFileSync(file)));
    }
  });
  await new Promise((resolve) => {
    server.listen(port, resolve);
  });
  return {address, stop: () => server.close()};
}
