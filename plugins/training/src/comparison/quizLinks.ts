import path from 'node:path';
import type {BuiltSet} from './builtSet';
import {quizPageFile} from './quizPage';
import type {Permalinks} from './richText';

/**
 * Finds where a link in the quiz of a comparison leads: it is relative to the file that declares
 * the comparison, or to that file's original where it is a translation.
 *
 * @param link to a Markdown file
 * @param quizPage the file that the quiz is compiled from
 * @returns `null` where it leads to no page
 */
export function resolveQuizLink(
  link: string,
  quizPage: string,
  sets: readonly BuiltSet[],
  permalinks: Permalinks,
): string | null {
  const name = path.basename(quizPage);
  const own = sets.find(({set: {place}, comparisons}) =>
    comparisons.some(({comparison: {id}}) => quizPageFile(place.segment, id) === name),
  );
  if (!own) {
    return null;
  }
  const {declared, place} = own.set;
  const targets = [declared.file, place.file].map((file) =>
    path.resolve(path.dirname(file), decodeURI(link)),
  );
  return targets.flatMap((target) => permalinks.get(target) ?? [])[0] ?? null;
}
