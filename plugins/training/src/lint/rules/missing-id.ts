import type {QuestionRule} from '../rule';
import {BERNERS_LEE} from '../sources';

/** What an author's `id` may be; one from the words of a prompt may have other letters. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const missingId: QuestionRule = {
  name: 'missing-id',
  summary: 'A question has no id of its own, so that its words name it.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [BERNERS_LEE],
  check({input, id, path}) {
    return input.id === undefined
      ? [
          {
            message: `question \`${id}\` has no \`id\`, so one is made from its words`,
            path,
            at: 'value',
            found: '`id` is missing',
            expected: '`id` with lower-case letters and digits, joined by hyphens',
            help: ID.test(id)
              ? `add \`id: ${id}\`: links to the question and readers’ answers stay as they are`
              : 'add a short `id`, before readers have answered',
            // The same name as before: no stored answer is lost.
            ...(ID.test(id) ? {fix: {kind: 'insert', path, key: 'id', value: id}} : {}),
          },
        ]
      : [];
  },
};
