import type {YamlPath} from '../diagnostics/diagnostic';
import type {KeyPlace} from '../quiz/base/keyVerification';
import {placedQuestions} from '../quiz/group';
import {questionId} from '../quiz/ids/questionId';
import type {QuizInput} from '../quiz/schema';
import {type QuestionInput, TYPES} from '../quiz/types';
import type {QuestionTypeName} from '../shared/questionTypes';
import type {ClaimedQuestion} from './claim';
import type {Statement} from './statement';

/** Names a question among what a file states. */
export function questionKey(id: string, comparisonId: string | null = null): string {
  return comparisonId === null ? `question ${id}` : `question ${comparisonId}/${id}`;
}

function claimedQuestion<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
): ClaimedQuestion<Name> | null {
  const key = TYPES[input.type].verification?.state(input);
  return key ? {kind: 'question', prompt: input.prompt ?? '', ...key} : null;
}

function placeOfKey<Name extends QuestionTypeName>(
  input: QuestionInput<Name>,
  path: YamlPath,
): KeyPlace | null {
  return TYPES[input.type].verification?.place(input, path) ?? null;
}

/**
 * The questions of a quiz that claims verify.
 *
 * @param root path of the quiz in its file
 * @param comparisonId of the comparison that has the quiz; `null` where a page has it
 */
export function statedQuestions(
  quiz: QuizInput,
  root: YamlPath,
  comparisonId: string | null = null,
): Statement[] {
  return placedQuestions(quiz, root).flatMap(({input, path}): Statement[] => {
    if (input.verify === undefined) {
      return [];
    }
    const stated = claimedQuestion(input);
    const place = placeOfKey(input, path);
    // A question without a key has nothing to verify.
    return stated === null || place === null
      ? []
      : [
          {
            claim: input.verify,
            stated,
            key: questionKey(questionId(input), comparisonId),
            place: {kind: 'yaml', verify: [...path, 'verify'], ...place},
          },
        ];
  });
}
