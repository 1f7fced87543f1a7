import {type QuestionInput, TYPES} from '../../quiz/types';
import type {QuestionTypeName} from '../../shared/questionTypes';
import {wordSets} from '../languages';
import type {RuleProblem, LintedQuestion, QuizRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {wordsOf} from '../text';

/** Share of the words of two prompts that both have. */
const SIMILAR = 0.9;
const FEWEST_WORDS = 3;

const ARTICLES = wordSets('articles');
const FILLERS = wordSets('fillers');
const STOP_WORDS = wordSets('stopWords');

/** What prompts may differ in and be questions of their own. */
const NAMES = /(`+|~{3,}|\$+)[^]*?\1|!\[[^\]]*\]\([^)]*\)|<[a-z][^>]*>|\p{N}[\p{N}.,]*/giu;

/** What is right, where a question has it in words of its own. */
function keysOf(input: QuestionInput): readonly string[] | null {
  switch (input.type) {
    case 'choice':
      return input.options
        .filter(({correct}) => correct)
        .map(({text}) => wordsOf(text).join(' ') || text);
    case 'true-false':
      return [String(input.answer)];
    default:
      return null;
  }
}

/** Whether who knows the answer to one of them has one to the other, as far as that can be told. */
function shareKey({question: a}: Prompt, {question: b}: Prompt): boolean {
  const [keys, others] = [keysOf(a.input), keysOf(b.input)];
  return (
    a.input.type !== b.input.type ||
    keys === null ||
    others === null ||
    keys.some((key) => others.includes(key))
  );
}

interface Prompt {
  readonly question: LintedQuestion;
  readonly words: readonly string[];
  /** Code, images, components and numbers. */
  readonly names: string;
}

/** Texts that say what a question asks. */
function textsOf<Name extends QuestionTypeName>(input: QuestionInput<Name>): readonly string[] {
  const {type, prompt} = input;
  return [...(prompt === undefined ? [] : [prompt]), ...TYPES[type].asks(input)];
}

function toPrompt(question: LintedQuestion, language: string): Prompt {
  const text = textsOf(question.input).join('\n\n');
  const isEmpty = (word: string) =>
    [ARTICLES, FILLERS].some((words) => words.get(language)?.has(word));
  return {
    question,
    words: wordsOf(text).filter((word) => !isEmpty(word)),
    names: (text.match(NAMES) ?? []).sort().join('\n'),
  };
}

/** Words of one that the other has not, and that tell something about a subject. */
function ownWords(a: readonly string[], b: readonly string[], language: string): string[] {
  const known = STOP_WORDS.get(language);
  return a.filter((word) => !b.includes(word) && !(known?.has(word) ?? false));
}

/** Whether each of two prompts is about something that the other does not name. */
function differInSubject(a: Prompt, b: Prompt, language: string): boolean {
  return (
    ownWords(a.words, b.words, language).length > 0 &&
    ownWords(b.words, a.words, language).length > 0
  );
}

/** Length of the longest sequence of words that both have, in this order. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  const last = a.reduce<readonly number[]>((above, word) => {
    const row = [0];
    b.forEach((other, index) => {
      row.push(
        word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0),
      );
    });
    return row;
  }, []);
  return last.at(-1) ?? 0;
}

/**
 * Whether two prompts have nearly the same words in the same order: the share is Jaccard's index,
 * where only words in the same order count as common.
 */
function areSimilar(a: Prompt, b: Prompt): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  // The same words about another text ask something else.
  if (a.question.stem !== b.question.stem) {
    return false;
  }
  if (shorter < FEWEST_WORDS || shorter < longer * SIMILAR || a.names !== b.names) {
    return false;
  }
  const common = countCommon(a.words, b.words);
  return common / (shorter + longer - common) >= SIMILAR;
}

function pathOf({path, input}: LintedQuestion) {
  return [...path, input.prompt === undefined ? 'text' : 'prompt'];
}

function toProblem(question: LintedQuestion, first: LintedQuestion): RuleProblem {
  return {
    message: `question \`${question.id}\` asks with nearly the same words as question \`${first.id}\``,
    path: pathOf(question),
    at: 'value',
    found: `nearly the words of question \`${first.id}\``,
    expected: 'a question that no other one of the page asks',
    help: 'ask about something else, or say in the prompt what sets it apart',
    related: [{path: pathOf(first), at: 'value', label: 'the first of the two'}],
  };
}

export const nearDuplicatePrompts: QuizRule = {
  name: 'near-duplicate-prompts',
  summary: 'Two questions of a page ask with nearly the same words, and have the same answer.',
  scope: 'quiz',
  defaultSeverity: 'warn',
  languages: null,
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check({questions, language}) {
    const prompts = questions.map((question) => toPrompt(question, language));
    return prompts.flatMap((prompt, index) =>
      prompts
        .slice(0, index)
        .filter(
          (earlier) =>
            areSimilar(earlier, prompt) &&
            shareKey(earlier, prompt) &&
            !differInSubject(earlier, prompt, language),
        )
        .slice(0, 1)
        .map((earlier) => toProblem(prompt.question, earlier.question)),
    );
  },
};
