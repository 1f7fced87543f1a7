import type {Problem} from '../../diagnostics/diagnostic';
import {QUIZ_PATH} from '../quizPath';
import type {QuizInput} from '../schema';

/** A share, such as `0.75`, where percent are wanted: everybody would pass. */
export function checkPassMark({passMark = 0}: QuizInput): Problem[] {
  const percent = String(Number((passMark * 100).toPrecision(12)));
  return passMark > 0 && passMark < 1
    ? [
        {
          code: 'quiz/out-of-range',
          message: 'the `passMark` is less than one percent',
          path: [...QUIZ_PATH, 'passMark'],
          at: 'value',
          found: `${passMark} percent`,
          expected: 'a number of percent: 0, or at least 1',
          help: `write \`passMark: ${percent}\``,
          fix: {kind: 'literal', text: percent},
        },
      ]
    : [];
}
