import {distinctQuestions} from '../distinctQuestions';
import type {LintedPage, LintedQuestion, ProblemInFile, SiteRule} from '../rule';
import {CRONBACH} from '../sources';

const FEWEST_ON_PAGE = 5;
const FEWEST_ON_SITE = 10;

/** A reader who gives the same answer everywhere gets this share right, and a usual pass mark. */
const LARGEST_SHARE = 0.75;

/** Four of five, or six of eight, are nothing that a fair coin would not do. */
const SMALLEST_LEAD = 5;

interface Statement {
  readonly file: string;
  readonly question: LintedQuestion;
  readonly answer: boolean;
}

function statementsOn({file, questions}: LintedPage): Statement[] {
  return questions.flatMap((question): Statement[] =>
    question.input.type === 'true-false' ? [{file, question, answer: question.input.answer}] : [],
  );
}

function checkBalance(
  statements: readonly Statement[],
  fewest: number,
  where: 'page' | 'site',
): ProblemInFile[] {
  const trueCount = statements.filter(({answer}) => answer).length;
  const usual = trueCount * 2 >= statements.length;
  const count = usual ? trueCount : statements.length - trueCount;
  const [first, ...others] = statements.filter(({answer}) => answer === usual);
  const isBalanced =
    count <= statements.length * LARGEST_SHARE || count * 2 - statements.length < SMALLEST_LEAD;
  if (!first || statements.length < fewest || isBalanced) {
    return [];
  }
  const {file, question} = first;
  return [
    {
      file,
      message: `${count} of the ${statements.length} true-false questions of this ${where} have the answer \`${usual}\`, from question \`${question.id}\` on`,
      path: [...question.path, 'answer'],
      at: 'value',
      found: `\`${usual}\` ${count} times, \`${!usual}\` ${statements.length - count} times`,
      expected: 'each answer about as often as the other',
      help: `rewrite some of the statements so that they are ${!usual}`,
      related: others
        .filter((other) => other.file === file)
        .map((other) => ({
          path: [...other.question.path, 'answer'],
          at: 'value',
          label: `\`${usual}\`, too`,
        })),
    },
  ];
}

export const trueFalseBalance: SiteRule = {
  name: 'true-false-balance',
  summary: 'True-false questions nearly all have the same answer.',
  scope: 'site',
  defaultSeverity: 'warn',
  languages: null,
  sources: [CRONBACH],
  check(pages) {
    const byPage = pages.map(statementsOn);
    const onPages = byPage.flatMap((list) => checkBalance(list, FEWEST_ON_PAGE, 'page'));
    // Fixing a page fixes its share of the site.
    return onPages.length > 0
      ? onPages
      : checkBalance(distinctQuestions(byPage.flat()), FEWEST_ON_SITE, 'site');
  },
};
