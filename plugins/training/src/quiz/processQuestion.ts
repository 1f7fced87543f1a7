import type {ResponseProcessing} from '../grading/responseProcessing';
import type {QuestionTypeName} from '../shared/questionTypes';
import {type Question, TYPES} from './types';

/**
 * How a question treats responses, from its source.
 *
 * @param language of the page that it was answered on, as in HTML
 */
export function processQuestion<Name extends QuestionTypeName>(
  question: Question<Name>,
  language: string,
): ResponseProcessing {
  return TYPES[question.type].process(question, language);
}
