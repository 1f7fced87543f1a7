import type {QuestionTypeName} from '../shared/questionTypes';
import type {Key} from './base/key';
import {type QuestionInput, TYPES} from './types';

/**
 * The key of a question, apart from texts that are translated: which options are correct, not what
 * they say.
 */
export function keyOf<Name extends QuestionTypeName>(input: QuestionInput<Name>): Key {
  return TYPES[input.type].key(input);
}
