import path from 'node:path';
import {linkedFiles, type LinkOrigin} from '../../docusaurus/linkedFiles';
import type {BuiltSet} from '../builtSet';
import {quizPageFile} from '../../quiz/quizPage';
import type {Permalinks} from '../assembly/richText';
import type {ComparisonSet} from '../declaration/sets';

/**
 * What links in the quizzes of comparisons count from: the file that declares them, its original
 * where it is a translation, and the docs of its version.
 */
export function quizLinkOrigin({declared, place}: ComparisonSet): LinkOrigin {
  const {version} = place;
  return {
    files: [declared.file, place.file],
    folders: version === null ? [] : [version.translatedFolder ?? [], version.folder].flat(),
  };
}

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
