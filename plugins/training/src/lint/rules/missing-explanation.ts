import {TYPES} from '../../quiz/types';
import type {QuestionRule} from '../rule';
import {BUTLER_GODBOLE_MARSH, VAN_DER_KLEIJ} from '../sources';

export const missingExplanation: QuestionRule = {
  name: 'missing-explanation',
  summary: 'A question has no explanation.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [BUTLER_GODBOLE_MARSH, VAN_DER_KLEIJ],
  check({input, id, path}) {
    return input.explanation === undefined && TYPES[input.type].needsExplanation
      ? [
          {
            message: `question \`${id}\` has no explanation`,
            path,
            at: 'value',
            found: '`explanation` is missing',
            expected: '`explanation` with the principle behind the answer',
            help: 'add `explanation:` that says why the answer is right',
          },
        ]
      : [];
  },
};
