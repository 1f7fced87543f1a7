import path from 'node:path';
import {didYouMean} from '../diagnostics/didYouMean';

/** What a list of docs holds for one of them, where its author has written the name of the file. */
function withoutEnds(entry: string): string {
  return entry.replace(/^\.?\//, '').replace(/\.mdx?$/, '');
}

/** Names that the folder of the docs may go by in the eyes of an author. */
function docsFolders(file: string): readonly string[] {
  return ['docs', path.basename(path.dirname(file))];
}

/**
 * Ids of docs that an entry may stand for, where it is the path of a file: `docs/sns.mdx` is `sns`.
 *
 * @param file absolute path of the file that has the entry
 */
export function idsOfPath(entry: string, file: string): string[] {
  const whole = withoutEnds(entry);
  const below = docsFolders(file)
    .filter((folder) => whole.startsWith(`${folder}/`))
    .map((folder) => whole.slice(folder.length + 1));
  return [...new Set([whole, ...below])];
}

/** The doc that an entry was probably meant to be, among some. */
export function closestDoc(
  entry: string,
  file: string,
  candidates: readonly string[],
): string | null {
  const ids = idsOfPath(entry, file);
  const exact = ids.find((id) => candidates.includes(id));
  if (exact !== undefined) {
    return exact;
  }
  return ids.reduce<string | null>((found, id) => found ?? didYouMean(id, candidates), null);
}
