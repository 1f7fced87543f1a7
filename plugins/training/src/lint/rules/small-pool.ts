import {count as countOf} from '../../diagnostics/wording';
import type {QuizRule} from '../rule';
import {HAUSKNECHT} from '../sources';

/** A reader who takes it three times meets no question twice. */
const TIMES = 3;

export const smallPool: QuizRule = {
  name: 'small-pool',
  summary: 'A quiz draws from so few questions that most of them come again at the next attempt.',
  scope: 'quiz-in-site',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HAUSKNECHT],
  check({draws}) {
    return draws.flatMap(({path, count, size}) =>
      size >= count * TIMES
        ? []
        : [
            {
              message: `${countOf(count, 'question')} of ${size}: the next attempt asks most of them again`,
              path,
              at: 'value',
              found: `${countOf(size, 'question')} to draw from`,
              expected: `${count * TIMES} or more, three times as many as are drawn`,
              help: 'write more questions, name more pages in `from`, or lower the count',
            },
          ],
    );
  },
};
