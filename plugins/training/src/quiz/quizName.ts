import {quizPageName} from './quizPage';
import {relativeFile} from '../diagnostics/relativeFile';

/**
 * What a browser knows the quiz of a page by, and remembers its answers under.
 *
 * @param file absolute path of the page
 */
export function quizName(file: string, siteDir: string): string {
  return quizPageName(file) ?? relativeFile(file, siteDir);
}
