import path from 'node:path';
import {relativeFile} from '../../diagnostics/relativeFile';

/** What a pattern would not take for part of a name. */
const PATTERN_CHARACTERS = /[!()*+,?@[\\\]{|}]/;

function isInPattern(name: string): boolean {
  return !name.startsWith('../') && !path.isAbsolute(name) && !PATTERN_CHARACTERS.test(name);
}

/**
 * Paths by which the dev server sees every change of files.
 *
 * The path of a file is lost when the file is deleted, or its folder is replaced. A pattern that
 * starts at the folder of the site finds the file each time that it comes back, and also where its
 * folder is yet to come.
 *
 * @param files absolute paths; they need not exist
 */
export function toWatchedPaths(files: readonly string[], siteDir: string): string[] {
  const names = files.map((file) => relativeFile(file, siteDir));
  const inPattern = names.filter(isInPattern);
  const others = files.filter((file) => !isInPattern(relativeFile(file, siteDir)));
  // Braces around one name would be part of the name.
  const alternatives = [...inPattern, ...inPattern.slice(0, 1)].join(',');
  return inPattern.length === 0 ? others : [`{${alternatives}}`, ...others];
}
