import {existsSync, realpathSync} from 'node:fs';
import path from 'node:path';

/** Of a file that does not exist, its folders are followed as far as they do. */
function realPath(file: string): string {
  if (existsSync(file)) {
    return realpathSync(file);
  }
  const folder = path.dirname(file);
  return folder === file ? file : path.join(realPath(folder), path.basename(file));
}

/**
 * Absolute paths that an author may mean by one: as it is written, and where symbolic links lead.
 * Docusaurus follows those to the site, and leaves those in its folders.
 *
 * @param name relative to the working directory
 */
export function possiblePaths(name: string): readonly string[] {
  const file = path.resolve(name);
  return [...new Set([file, realPath(file)])];
}
