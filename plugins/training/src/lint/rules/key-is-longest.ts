import type {YamlPath} from '../../diagnostics/diagnostic';
import {checkChoice, type LintedOption} from '../choice';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';

/** How many times as long as the wrong options are on average. */
const RATIO = 1.5;
/** Between short options, a few characters are no clue. */
const LEAST_DIFFERENCE = 10;

interface Measured {
  readonly path: YamlPath;
  readonly length: number;
}

function byLength(options: readonly LintedOption[]): Measured[] {
  return options
    .map(({path, plainText}) => ({path, length: Array.from(plainText).length}))
    .sort((a, b) => a.length - b.length);
}

/** With several correct options, even the shortest of them has to stand out. */
export const keyIsLongest: QuestionRule = {
  name: 'key-is-longest',
  summary: 'The correct option is by far the longest.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [NBME_GUIDE, HALADYNA_DOWNING_RODRIGUEZ, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, options}) => {
    const [key] = byLength(options.filter(({correct}) => correct));
    const wrong = byLength(options.filter(({correct}) => !correct));
    const longestWrong = wrong.at(-1);
    // Images and blocks of code have a length that is not in their words.
    const areWords = options.every(({plainText}) => plainText !== '');
    if (key === undefined || longestWrong === undefined || !areWords) {
      return [];
    }
    const mean = wrong.reduce((sum, {length}) => sum + length, 0) / wrong.length;
    const standsOut =
      key.length > longestWrong.length &&
      key.length >= RATIO * mean &&
      key.length - mean >= LEAST_DIFFERENCE;
    return standsOut
      ? [
          {
            message: `the correct option of question \`${id}\` is by far the longest, so that readers can guess it`,
            path: key.path,
            at: 'value',
            found: `${key.length} characters`,
            expected: `about as many as the wrong options have: ${Math.round(mean)} on average`,
            help: 'move what explains the answer into `feedback` or `explanation`, or say as much in the wrong options',
            related: [
              {
                path: longestWrong.path,
                at: 'value',
                label: `the longest wrong option: ${longestWrong.length} characters`,
              },
            ],
          },
        ]
      : [];
  }),
};
