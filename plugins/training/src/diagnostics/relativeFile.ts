import path from 'node:path';

/** The name of a file as seen from a folder, with slashes on every system. */
export function relativeFile(file: string, folder: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
