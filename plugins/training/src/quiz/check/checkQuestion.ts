import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import type {QuestionTypeName} from '../../shared/questionTypes';
import {questionId} from '../ids/questionId';
import {type QuestionInput, TYPES} from '../types';

/** What is wrong with a question that its schema cannot say. */
export function checkQuestion<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
  path: YamlPath,
): Problem[] {
  return TYPES[input.type].check(input, {name: questionId(input), path});
}

/** What is wrong with a question that keeps no page from being built. */
export function warningsOf<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
  path: YamlPath,
): Problem[] {
  return TYPES[input.type].warnings(input, {name: questionId(input), path});
}
