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
            ? `question \`${id}\` has ${count} options, so that every second guess is right`
            : `question \`${id}\` has ${count} options, which is more to read and measures no more`,
        path: [...path, 'options'],
        at: 'key',
        found: `${count} options`,
        expected: `${FEWEST} to ${MOST} options`,
        help:
          count < FEWEST
            ? 'add another mistake that people make, or make it a statement: `type: true-false`'
            : 'keep the wrong options that people do choose',
      },
    ];
  }),
};
