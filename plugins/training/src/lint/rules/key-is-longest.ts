import {checkChoice, type LintedOption} from '../choice';
import {HIDDEN} from '../markup';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {locateWords, wordsOf} from '../text';

/** How many times as long as the wrong options are on average. */
const RATIO = 1.5;
/** How many times as long as the longest of them: with one as long, length tells nothing. */
const LEAD = 1.25;
/** How many characters longer than the longest of them. */
const LEAST_DIFFERENCE = 10;
/** Fewer are a phrase, which is as long as it is and explains nothing. */
const FEWEST_WORDS = 8;
/** Without capitals, which begin names. */
const FEWEST_COMMON_WORDS = 5;

interface Measured {
  readonly option: LintedOption;
  readonly length: number;
}

function byLength(options: readonly LintedOption[]): Measured[] {
  return options
    .map((option) => ({option, length: Array.from(option.plainText).length}))
    .sort((a, b) => a.length - b.length);
}

/** Whether an option says something in words of its own: code, quotations and names do not. */
function explains({markdown}: LintedOption): boolean {
  const prose = toProse(markdown).replaceAll(HIDDEN, ' ');
  const count = wordsOf(prose).length;
  const names = locateWords(prose).filter(({word}) => /^[\p{Lu}\p{N}]/u.test(word));
  return count >= FEWEST_WORDS && count - names.length >= FEWEST_COMMON_WORDS;
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
      key.length >= RATIO * mean &&
      key.length >= LEAD * longestWrong.length &&
      key.length - longestWrong.length >= LEAST_DIFFERENCE &&
      explains(key.option);
    return standsOut
      ? [
          {
            message: `the correct option of question \`${id}\` is by far the longest, so that readers can guess it`,
            path: key.option.path,
            at: 'value',
            found: `${key.length} characters`,
            expected: `about as many as the wrong options have: ${Math.round(mean)} on average`,
            help: 'move what explains the answer into `feedback` or `explanation`, or say as much in the wrong options',
            related: [
              {
                path: longestWrong.option.path,
                at: 'value',
                label: `the longest wrong option: ${longestWrong.length} characters`,
              },
            ],
          },
        ]
      : [];
  }),
};
