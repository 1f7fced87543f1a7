import {pageIdOf} from '../../docusaurus/pageId';
import {comparisonOfQuizPage} from './quizPage';

/** What an author's id of a quiz may be: that of a page may have other letters. */
export const QUIZ_ID = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/**
 * What the quiz of a comparison is known by where its author says nothing, in each version of the
 * docs.
 */
export function comparisonQuizId(comparisonId: string): string {
  return `compare/${comparisonId}`;
}

/**
 * What the quiz of a file is known by, and remembered under, where its author says nothing.
 *
 * @param file absolute path of the page
 */
export function defaultQuizId(file: string, siteDir: string): string {
  const comparisonId = comparisonOfQuizPage(file);
  return comparisonId === null ? pageIdOf(file, siteDir) : comparisonQuizId(comparisonId);
}
