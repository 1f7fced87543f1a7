import {askingClauses, type Clause, lastSentence, mainClauses} from '../askingClauses';
import {wordsByLanguage} from '../languages';
import {hide} from '../markup';
import {toPlainProse, toProse} from '../prose';
import type {RuleProblem, LintedQuestion, QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {type FoundTerm, termFinder, termTest} from '../terms';

const NEGATIVES = wordsByLanguage('negatives');
const findNegatives = termFinder(NEGATIVES);
const mayBeNegative = termTest(NEGATIVES);

const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
/** Conditions or facts, one below the other, about which something is asked. */
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S.*(?:\n[ \t]+\S.*)*/gm;

function negativesIn(clauses: readonly Clause[], language: string): FoundTerm[] {
  return clauses.flatMap(({text, offset}) =>
    findNegatives(text, language).map((found) => ({...found, offset: offset + found.offset})),
  );
}

/** Main clauses of the statement that readers judge. */
function statedClauses(text: string, language: string): Clause[] {
  const statement = lastSentence(text);
  return statement === null ? [] : mainClauses(statement, language);
}

function isInCapitals({term}: FoundTerm): boolean {
  return term === term.toUpperCase();
}

function checkPrompt(
  {id, input, path}: LintedQuestion,
  markdown: string,
  language: string,
): RuleProblem[] {
  const prompt = markdown.replace(IMAGE, hide).replace(LIST_ITEM, hide);
  const prose = toProse(prompt);
  if (!mayBeNegative(prose, language)) {
    return [];
  }
  const isStatement = input.type === 'true-false';
  const clausesOf = isStatement ? statedClauses : askingClauses;
  const all = negativesIn(clausesOf(prose, language), language);
  if (all.length === 0) {
    return [];
  }
  const at = ({term, offset}: FoundTerm) => ({
    path: [...path, 'prompt'],
    at: 'value' as const,
    offset,
    length: term.length,
  });
  const [first, second] = all;
  if (isStatement && first !== undefined && second !== undefined) {
    return [
      {
        ...at(second),
        message: `the statement of question \`${id}\` is negated twice, by “${first.term}” and “${second.term}”`,
        found: 'a second negation',
        expected: 'a statement without a negation',
        help: 'write the statement without a negation, and let `answer` say whether it is true',
      },
    ];
  }
  const plain = new Set(
    negativesIn(clausesOf(toPlainProse(prompt), language), language).map(({offset}) => offset),
  );
  return all
    .filter((found) => plain.has(found.offset) && !isInCapitals(found))
    .slice(0, 1)
    .map((found) => ({
      ...at(found),
      message: isStatement
        ? `the statement of question \`${id}\` is negated by “${found.term}”, which is easy to overlook`
        : `question \`${id}\` asks with “${found.term}”, which is easy to overlook`,
      found: 'not emphasised',
      expected: `\`**${found.term}**\`, or a prompt without it`,
      help: isStatement
        ? 'write the statement without it, and let `answer` say whether it is true'
        : 'ask without it, or put the word in bold type',
    }));
}

/** Looks at what asks, not at the situation before it: “the trail does not log data events”. */
export const unemphasisedNegative: QuestionRule = {
  name: 'unemphasised-negative',
  summary: 'A prompt asks with “not”, “except” or the like, and the word does not stand out.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...NEGATIVES.keys()],
  sources: [HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE, FLAWS_IN_AN_EXAMINATION],
  check: (question, {language}) =>
    question.input.prompt === undefined
      ? []
      : checkPrompt(question, question.input.prompt, language),
};
