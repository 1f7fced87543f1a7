import path from 'node:path';
import {linkedFiles} from '../../docusaurus/linkedFiles';
import type {Permalinks} from '../../docusaurus/permalinks';
import {quizPageFile} from '../../quiz/ids/quizPage';
import type {BuiltSet} from '../built/builtSet';
import {quizLinkOrigin} from '../quiz/quizLinkOrigin';

/**
 * Finds where a link in the quiz of a comparison leads.
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
  siteDir: string,
): string | null {
  const name = path.basename(quizPage);
  const own = sets.find(({set: {place}, comparisons}) =>
    comparisons.some(({comparison: {id}}) => quizPageFile(place.segment, id) === name),
  );
  if (!own) {
    return null;
  }
  const targets = linkedFiles(decodeURIComponent(link), quizLinkOrigin(own.set), siteDir);
  return targets.flatMap((target) => permalinks.get(target) ?? [])[0] ?? null;
}
