import {quizPageName} from './quizPage';
import {relativeFile} from '../../diagnostics/relativeFile';

/**
 * What reports, events and earlier versions know the quiz of a page by: its file.
 *
 * @param file absolute path of the page
 */
export function quizName(file: string, siteDir: string): string {
  return quizPageName(file) ?? relativeFile(file, siteDir);
}
