import {readFileSync, statSync} from 'node:fs';
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

function isFile(name: string): boolean {
  return statSync(name, {throwIfNoEntry: false})?.isFile() ?? false;
}

/**
 * Serves what a site was built into, and nothing else: no redirect fixes an address.
 *
 * @param folderOf says the absolute path for each request
 * @param address that the folder is at
 */
export function serveFolder(
  folderOf: () => string,
  address: string,
  headersFor: HeadersFor = () => ({}),
): Promise<Server> {
  const {port, pathname: base} = new URL(address);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', address);
    const folder = folderOf();
    const place = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
    const found = pathname.startsWith(base)
      ? [place, `${place}.html`, path.join(place, 'index.html')].find(isFile)
      : undefined;
    const file = found ?? path.join(folder, '404.html');
    if (!isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers = file.endsWith('.html') ? headersFor(content.toString()) : {};
    response.writeHead(found ? 200 : 404, {...headers, 'Content-Type': type}).end(content);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), () => {
      resolve(server);
    });
  });
}
