import {type Dirent, readdirSync} from 'node:fs';
import path from 'node:path';
import {didYouMean} from '../diagnostics/didYouMean';

/** A path as a link has it, from one folder to a file. */
function relativeLink(folder: string, file: string): string {
  const relative = path.relative(folder, file).split(path.sep).join('/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** The file whose name was probably meant: those of the first group win. */
function nearestFile(name: string, groups: readonly (readonly string[])[]): string | null {
  for (const files of groups) {
    const names = files.map((file) => path.basename(file));
    const nearest = names.includes(name) ? name : didYouMean(name, names);
    const found = files.filter((file) => path.basename(file) === nearest);
    if (found[0] !== undefined && found.length === 1) {
      return found[0];
    }
  }
  return null;
}

/**
 * The page that a link to a file probably means: one of the folder that it leads to, or else of
 * the whole site.
 *
 * @param target path in the link, without query and anchor
 * @param file absolute path of the page with the link
 */
export function suggestPage(
  target: string,
  file: string,
  pages: ReadonlySet<string>,
): string | null {
  const folder = path.dirname(file);
  const targetFolder = path.dirname(path.resolve(folder, target));
  const all = [...pages].filter((page) => page !== file);
  const nearby = all.filter((page) => path.dirname(page) === targetFolder);
  const nearest = nearestFile(path.basename(target), [nearby, all]);
  return nearest === null ? null : relativeLink(folder, nearest);
}

function entriesOf(folder: string, isRecursive: boolean): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true, recursive: isRecursive});
  } catch {
    return [];
  }
}

function filesIn(folder: string, isRecursive = false): string[] {
  return entriesOf(folder, isRecursive)
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.join(parentPath, name));
}

/**
 * The file that a link or an image probably means: one of the folders that it could lead to, or
 * else of the whole of the static folders.
 *
 * @param target path in the link, without query and anchor
 * @param places absolute paths that `target` may stand for
 * @param staticFolders absolute paths
 */
export function suggestFile(
  target: string,
  places: readonly string[],
  staticFolders: readonly string[],
): string | null {
  const name = path.basename(target);
  const nearby = nearestFile(
    name,
    places.map((place) => filesIn(path.dirname(place))),
  );
  if (nearby !== null) {
    return target.slice(0, target.length - name.length) + path.basename(nearby);
  }
  for (const folder of staticFolders) {
    const nearest = nearestFile(name, [filesIn(folder, true)]);
    if (nearest !== null) {
      return `/${path.relative(folder, nearest).split(path.sep).join('/')}`;
    }
  }
  return null;
}
