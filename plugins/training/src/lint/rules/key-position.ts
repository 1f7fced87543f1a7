import type {YamlPath} from '../../diagnostics/diagnostic';
import {isMultiple} from '../../quiz/types/choice/schema';
import {chiSquareTail} from '../chiSquare';
import {distinctQuestions} from '../distinctQuestions';
import type {LintedPage, LintedQuestion, ProblemInFile, SiteRule} from '../rule';
import {ATTALI_BAR_HILLEL, HALADYNA_DOWNING_RODRIGUEZ} from '../sources';

const FEWEST_ON_PAGE = 8;
const FEWEST_ON_SITE = 12;

/** Even places look this uneven by chance in one case of a hundred. */
const SIGNIFICANCE = 0.01;

/** A question that shows its options in the order of the front matter. */
interface Placed {
  readonly file: string;
  readonly question: LintedQuestion;
  /** Index of the only correct option. */
  readonly place: number;
  readonly optionCount: number;
}

function placedOn({file, input, questions}: LintedPage): Placed[] {
  return questions.flatMap((question): Placed[] =>
    question.input.type !== 'choice' ||
    (question.input.shuffle ?? input.shuffle) ||
    isMultiple(question.input)
      ? []
      : [
          {
            file,
            question,
            place: question.input.options.findIndex(({correct}) => correct),
            optionCount: question.input.options.length,
          },
        ],
  );
}

function countPlaces(placed: readonly Placed[]): number[] {
  const places = Math.max(...placed.map(({optionCount}) => optionCount));
  return Array.from(
    {length: places},
    (_, index) => placed.filter(({place}) => place === index).length,
  );
}

/** Pearson's statistic for questions with the same number of options. */
function chiSquare(placed: readonly Placed[]): number {
  const counts = countPlaces(placed);
  const expected = placed.length / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * Probability that places without any preference are as uneven as these: Pearson's chi-square
 * test. The statistics of questions with three options, with four and so on are independent of
 * each other, so that they add up, as do their degrees of freedom.
 *
 * @see https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm
 */
function probabilityOf(placed: readonly Placed[]): number {
  const optionCounts = [...new Set(placed.map(({optionCount}) => optionCount))];
  const statistics = optionCounts.map((count) =>
    chiSquare(placed.filter(({optionCount}) => optionCount === count)),
  );
  return chiSquareTail(
    statistics.reduce((sum, statistic) => sum + statistic, 0),
    optionCounts.reduce((sum, count) => sum + count - 1, 0),
  );
}

function pathOfKey({question, place}: Placed): YamlPath {
  return [...question.path, 'options', place, 'correct'];
}

function checkPlaces(
  placed: readonly Placed[],
  fewest: number,
  where: 'page' | 'site',
): ProblemInFile[] {
  const [first, ...others] = placed;
  if (!first || placed.length < fewest || probabilityOf(placed) >= SIGNIFICANCE) {
    return [];
  }
  const {file, question} = first;
  const counts = countPlaces(placed).map((count, index) => `${index + 1}: ${count}`);
  return [
    {
      file,
      message: `the correct options of ${placed.length} questions of this ${where} stand in some places far more often than in others, from question \`${question.id}\` on`,
      path: pathOfKey(first),
      at: 'value',
      found: `correct options in place ${counts.join(', ')}`,
      expected: 'each place about as often as any other',
      help: 'remove `shuffle: false`, or move correct options to other places',
      related: others
        .filter((other) => other.file === file)
        .map((other) => ({path: pathOfKey(other), at: 'value', label: 'another correct option'})),
    },
  ];
}

export const keyPosition: SiteRule = {
  name: 'key-position',
  summary: 'Correct options prefer some places, where options are not shuffled.',
  scope: 'site',
  defaultSeverity: 'warn',
  languages: null,
  sources: [ATTALI_BAR_HILLEL, HALADYNA_DOWNING_RODRIGUEZ],
  check(pages) {
    const byPage = pages.map(placedOn);
    const onPages = byPage.flatMap((placed) => checkPlaces(placed, FEWEST_ON_PAGE, 'page'));
    // Fixing a page fixes its share of the site.
    return onPages.length > 0
      ? onPages
      : checkPlaces(distinctQuestions(byPage.flat()), FEWEST_ON_SITE, 'site');
  },
};
