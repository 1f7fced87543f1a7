import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Files with a record a line. */
export function hasRecordPerLine(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(file);
}

/** A Mac puts a file with a point before the name of each into an archive. */
function isRecordFile(name: string): boolean {
  return !name.startsWith('.') && (/\.json$/i.test(name) || hasRecordPerLine(name));
}

/**
 * The files that a path stands for: itself, or those of a folder and of the folders in it, in the
 * order of their names.
 *
 * @throws what the system throws where the path cannot be looked at
 */
export function findFiles(name: string): string[] {
  if (!statSync(name).isDirectory()) {
    return [name];
  }
  return readdirSync(name, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory() && isRecordFile(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
