import {speaksOfOthers} from '../../quiz/base/speaksOfOthers';
import {checkChoice} from '../choice';
import {wordSets} from '../languages';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {wordsOf} from '../text';

const OF_THE_ABOVE = wordSets('ofTheAbove');

/** Of all languages: people write “All of the above” on pages in others than English as well. */
const WORDS = new Set([...OF_THE_ABOVE.values()].flatMap((words) => [...words]));

export const allOrNoneOfTheAbove: QuestionRule = {
  name: 'all-or-none-of-the-above',
  summary: 'An option is “All of the above”, “None of these” or the like.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...OF_THE_ABOVE.keys()],
  sources: [HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE],
  check: checkChoice(({id, options}) =>
    options
      .filter(
        ({markdown, plainText}) =>
          speaksOfOthers(markdown) &&
          // `None` alone may be an amount.
          wordsOf(plainText).length > 1 &&
          wordsOf(plainText).every((word) => WORDS.has(word)),
      )
      .map(({path, plainText}) => ({
        message: `question \`${id}\` has the option “${plainText}”, which only refers to the other options`,
        path,
        at: 'value',
        found: 'refers to the other options',
        expected: 'an option that stands alone',
        help: 'mark several options as `correct`, or write another misunderstanding that people have in its place',
      })),
  ),
};
