import path from 'node:path';
import {didYouMean} from '../diagnostics/didYouMean';

/** What a list of docs holds for one of them, where its author has written the name of the file. */
function withoutEnds(entry: string): string {
  return entry.replace(/^\.?\//, '').replace(/\.mdx?$/, '');
}

/** Without the numbers that order files: Docusaurus leaves them out of ids, unless a site says otherwise. */
function withoutNumbers(id: string): string {
  return id.replace(/(^|\/)\d+\s*[-_.]+\s*(?=[^-_.\s\d])/g, '$1');
}

/** Names that the folder of the docs may go by in the eyes of an author. */
function docsFolders(file: string): readonly string[] {
  return ['docs', path.basename(path.dirname(file))];
}

/**
 * Ids of docs that an entry may stand for, where it is the path of a file: `docs/2-sns.mdx` is `sns`.
 *
 * @param file absolute path of the file that has the entry
 */
export function idsOfPath(entry: string, file: string): string[] {
  const whole = withoutEnds(entry);
  const below = docsFolders(file)
    .filter((folder) => whole.startsWith(`${folder}/`))
    .map((folder) => whole.slice(folder.length + 1));
  const paths = [whole, ...below];
  return [...new Set([...paths, ...paths.map(withoutNumbers)])];
}

/**
 * The doc that an entry was probably meant to be, among some.
 *
 * @param file absolute path of the file that has the entry
 */
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
