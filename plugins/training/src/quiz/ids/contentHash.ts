import type {QuestionTypeName} from '../../shared/questionTypes';
import {hash, normalizeText} from '../base/identity';
import {type QuestionInput, TYPES} from '../types';

/**
 * Changes when what is asked or what counts as right changes, so that an old answer no longer
 * stands. Feedback, hints, explanation, points and the order of options leave it as it is.
 */
export function contentHash<Name extends QuestionTypeName>(question: QuestionInput<Name>): string {
  const {type, prompt = ''} = question;
  return hash([type, normalizeText(prompt), TYPES[type].gradedContent(question)]);
}
