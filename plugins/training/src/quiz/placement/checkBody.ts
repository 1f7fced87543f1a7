import type {Root} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {findElements} from './findPlaces';
import {checkElements} from './checkElements';
import {checkHtml} from './checkHtml';
import {checkScripts} from './checkScripts';
import {checkWithoutQuiz} from './checkWithoutQuiz';
import type {PlaceableQuiz} from './placeableQuiz';

/** Any mention of an element of ours, in whatever case and wherever it stands. */
const MENTION = /<\s*(?:KnowledgeCheck|Question)\b/i;

/** Whether a text may have an element of ours in it: whether the Markdown is worth reading. */
export function mayPlace(source: string): boolean {
  return MENTION.test(source);
}

/**
 * Checks what the body of a page says about where its quiz and its questions stand.
 *
 * @param tree the page, before anything is placed in it
 * @param source the text that it was parsed from
 * @param quiz of the page; `null` where it has none
 * @returns in the order of the page
 */
export function checkBody(tree: Root, source: string, quiz: PlaceableQuiz | null): BodyProblem[] {
  if (!mayPlace(source)) {
    return [];
  }
  const problems =
    quiz === null
      ? checkWithoutQuiz(tree, source)
      : [
          ...checkElements(findElements(tree), quiz, source),
          ...checkScripts(tree, source),
          ...checkHtml(tree, source),
        ];
  return problems.sort(
    ({range: {start: a}}, {range: {start: b}}) => a.line - b.line || a.column - b.column,
  );
}
