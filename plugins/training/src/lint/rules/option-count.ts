import {checkChoice} from '../choice';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ, RODRIGUEZ} from '../sources';

const FEWEST = 3;
const MOST = 5;

export const optionCount: QuestionRule = {
  name: 'option-count',
  summary: 'A question has fewer than three options, or more than five.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [RODRIGUEZ, HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, path, options}) => {
    const count = options.length;
    if (count >= FEWEST && count <= MOST) {
      return [];
    }
    return [
      {
        message:
          count < FEWEST
            ? `question \`${id}\` has ${count} options, so that a guess is right half of the time`
            : `question \`${id}\` has ${count} options, which take longer to read and measure no better`,
        path: [...path, 'options'],
        at: 'key',
        found: `${count} options`,
        expected: `${FEWEST} to ${MOST} options`,
        help:
          count < FEWEST
            ? 'add a wrong option that people would choose, or write a statement: `type: true-false`'
            : 'keep the wrong options that people do choose',
      },
    ];
  }),
};
