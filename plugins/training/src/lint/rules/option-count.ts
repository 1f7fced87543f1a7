import {checkChoice, type LintedOption} from '../choice';
import {HIDDEN} from '../markup';
import {toProse} from '../prose';
import type {QuestionRule, RuleProblem} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ, RODRIGUEZ} from '../sources';
import {wordsOf} from '../text';

const FEWEST = 3;
const MOST = 5;

/** Shorter ones name a possibility: `on`, `Yes`, `InnoDB`. */
const FEWEST_WORDS = 3;

/** “Yes, because”, “No. It is off.” */
const ANSWER_WORD = /^\s*[\p{L}\p{M}]+[,.:;，。、،։]/u;

/**
 * Whether two options are all the possibilities that there are: two names or settings, yes and no,
 * or a statement and the same with another word in it.
 */
function areAlternatives(options: readonly LintedOption[]): boolean {
  const [first = [], second = []] = options.map(({markdown}) => wordsOf(markdown));
  const inFirstAlone = first.filter((word) => !second.includes(word));
  const inSecondAlone = second.filter((word) => !first.includes(word));
  return (
    first.length < FEWEST_WORDS ||
    second.length < FEWEST_WORDS ||
    options.every(({plainText}) => ANSWER_WORD.test(plainText)) ||
    Math.max(inFirstAlone.length, inSecondAlone.length) < 2
  );
}

/** Whether a reader takes them in one by one; a list of names, numbers or code is seen at once. */
function areSentences(options: readonly LintedOption[]): boolean {
  const long = options.filter(
    ({markdown}) => wordsOf(toProse(markdown).replaceAll(HIDDEN, ' ')).length >= FEWEST_WORDS,
  );
  return long.length * 2 > options.length;
}

/** For several correct answers, more options are a list in which readers look for them. */
function areTooMany(options: readonly LintedOption[]): boolean {
  const keys = options.filter(({correct}) => correct);
  return options.length > MOST && keys.length === 1 && areSentences(options);
}

export const optionCount: QuestionRule = {
  name: 'option-count',
  summary:
    'A question has two options and could have more, or more than five sentences for one answer.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: null,
  sources: [RODRIGUEZ, HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, path, options}): RuleProblem[] => {
    const count = options.length;
    const areTooFew = count < FEWEST && !areAlternatives(options);
    if (!areTooFew && !areTooMany(options)) {
      return [];
    }
    return [
      {
        message: areTooFew
          ? `question \`${id}\` has ${count} options, so that a guess is right half of the time`
          : `question \`${id}\` has ${count} options, which take longer to read and measure no better`,
        path: [...path, 'options'],
        at: 'key',
        found: `${count} options`,
        expected: `${FEWEST} to ${MOST} options`,
        help: areTooFew
          ? 'add a wrong option that people would choose, or write a statement: `type: true-false`'
          : 'keep the wrong options that people do choose',
      },
    ];
  }),
};
