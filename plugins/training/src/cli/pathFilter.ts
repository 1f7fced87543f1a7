import {existsSync} from 'node:fs';
import path from 'node:path';
import {CommandError} from './commandError';
import {explainNoPage, type PageFolder} from './site/pageFolders';
import {possiblePaths} from './site/possiblePaths';

/** Files that a command has looked at. */
export interface LookedAt {
  /** Absolute. */
  readonly files: ReadonlySet<string>;
  readonly pageFolders: readonly PageFolder[];
}

/**
 * Tells which files a command was asked about: all where no path was given.
 *
 * @throws CommandError where a path does not exist, or has no page
 */
export function createPathFilter(
  paths: readonly string[],
  {files, pageFolders}: LookedAt,
): (file: string) => boolean {
  const isBelow = (file: string, folders: readonly string[]) =>
    folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
  const wanted = paths.map((name) => {
    const folders = possiblePaths(name);
    if (!existsSync(name)) {
      throw new CommandError(`there is no file or folder \`${name}\``);
    }
    if (![...files].some((file) => isBelow(file, folders))) {
      throw new CommandError(explainNoPage(name, pageFolders));
    }
    return folders;
  });
  return (file) => wanted.length === 0 || wanted.some((folders) => isBelow(file, folders));
}
