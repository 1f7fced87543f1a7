import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Headers of a page, by its HTML. */
type HeadersFor = (html: string) => Readonly<Record<string, string>>;

function fileAt(folder: string, pathname: string): string | null {
  const place = path.join(folder, pathname);
  const file = path.extname(place) === '' ? path.join(place, 'index.html') : place;
  return existsSync(file) ? file : null;
}

/**
 * Serves what a site was built into, and nothing else: no redirect fixes an address.
 *
 * @param folder absolute path
 * @param address that the folder is at
 */
export function serveFolder(
  folder: string,
  address: string,
  headersFor: HeadersFor = () => ({}),
): Promise<Server> {
  const {port, pathname: base} = new URL(address);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', address);
    const file = pathname.startsWith(base) ? fileAt(folder, pathname.slice(base.length)) : null;
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers = file.endsWith('.html') ? headersFor(content.toString()) : {};
    response.writeHead(200, {...headers, 'Content-Type': type}).end(content);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), () => {
      resolve(server);
    });
  });
}
