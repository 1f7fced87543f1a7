import {QUIZ_ID} from '../../quiz/ids/quizId';
import type {QuizRule} from '../rule';
import {BERNERS_LEE} from '../sources';

export const missingQuizId: QuizRule = {
  name: 'missing-quiz-id',
  summary: 'A quiz of a course has no id of its own, so that the name of its file names it.',
  scope: 'quiz-in-site',
  defaultSeverity: 'warn',
  languages: null,
  sources: [BERNERS_LEE],
  check({pageIdInCourse: id}) {
    if (id === null) {
      return [];
    }
    const isPossible = QUIZ_ID.test(id);
    return [
      {
        message: `the quiz has no \`id\`, so it is known as \`${id}\`, after its page`,
        path: ['quiz'],
        at: 'key',
        found: '`id` is missing',
        expected: '`id` with lower-case letters and digits, joined by hyphens or slashes',
        help: isPossible
          ? `add \`id: ${id}\`: what readers have done stays, and the page can be renamed`
          : 'add an `id`, before readers have answered',
        // The same name as before: nothing that readers have done is lost.
        ...(isPossible && {fix: {kind: 'insert', path: ['quiz'], key: 'id', value: id}}),
      },
    ];
  },
};
