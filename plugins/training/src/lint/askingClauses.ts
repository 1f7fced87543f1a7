import {wordsByLanguage} from './languages';
import {HIDDEN, hide} from './markup';
import {termFinder} from './terms';

/** A stretch of a text. */
export interface Clause {
  readonly text: string;
  /** Offset in the text. */
  readonly offset: number;
}

const SPACE = `[\\s${HIDDEN}]`;

/** Up to a mark that ends a sentence, and not the one of “e.g. this”. */
const SENTENCE = new RegExp(
  `[^]+?(?:[.!?…](?=${SPACE}+[^\\p{Ll}\\s]|${SPACE}*$)|\\n${SPACE}*\\n|$)`,
  'gu',
);
const BRACKETS = /\([^()]*\)/g;
const SPACED_HYPHEN = / - /g;
const CLAUSE = /[^,;:–—()]+/g;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** “Which”, “Of these, which”, “In which of the”: a question word further on joins a clause. */
const QUESTION_WORD_AMONG = 3;

const findQuestionWords = termFinder(wordsByLanguage('questionWords'));
const findAdverbs = termFinder(wordsByLanguage('adverbialQuestionWords'));
const findSubordinators = termFinder(wordsByLanguage('subordinators'));

function split({text, offset}: Clause, pattern: RegExp): Clause[] {
  return [...text.matchAll(pattern)]
    .map(({0: part, index}) => ({text: part, offset: offset + index}))
    .filter((part) => /\p{L}/u.test(part.text));
}

/** A clause from a word of it on, up to a subordinate clause. */
function upToSubordinator({text, offset}: Clause, start: number, language: string): Clause {
  const subordinate = findSubordinators(text, language).find((word) => word.offset >= start);
  return {text: text.slice(start, subordinate?.offset), offset: offset + start};
}

function splitClauses(sentence: Clause): Clause[] {
  return split(sentence, CLAUSE);
}

/** Without what stands in brackets, unless that is all there is. */
function outsideBrackets(sentence: Clause): Clause {
  const text = sentence.text.replace(BRACKETS, hide).replace(SPACED_HYPHEN, ' – ');
  return /\p{L}/u.test(text) ? {...sentence, text} : sentence;
}

/** What stands behind a word near the beginning of a clause; `null` without such a word. */
function afterFirst(find: typeof findQuestionWords, clause: Clause, language: string) {
  const limit = [...clause.text.matchAll(WORD)][QUESTION_WORD_AMONG]?.index;
  const [found] = find(clause.text.slice(0, limit), language);
  return found === undefined ? null : found.offset + found.term.length;
}

/**
 * What stands after the first question word of a sentence. Those of later clauses join them:
 * “resources, which nobody remembers”, “how would you find it, if not by what you remember?”
 */
function questionClause(sentence: Clause, language: string): Clause[] {
  for (const clause of splitClauses(outsideBrackets(sentence))) {
    if (afterFirst(findAdverbs, clause, language) !== null) {
      return [];
    }
    const start = afterFirst(findQuestionWords, clause, language);
    if (start !== null) {
      return [upToSubordinator(clause, start, language)];
    }
  }
  return [];
}

/** Main clauses of a sentence: those that begin with no word such as “if”. */
export function mainClauses(sentence: Clause, language: string): Clause[] {
  return splitClauses(outsideBrackets(sentence)).map((clause) =>
    upToSubordinator(clause, 0, language),
  );
}

/** The last sentence of a text. */
export function lastSentence(text: string): Clause | null {
  return split({text, offset: 0}, SENTENCE).at(-1) ?? null;
}

/**
 * Clauses by which a prompt asks for one of its options. Of questions those with a question word
 * near their beginning; where nothing ends in a question mark, the last clause of the last
 * sentence. What comes before describes the situation.
 *
 * @param text whose markup is hidden
 */
export function askingClauses(text: string, language: string): Clause[] {
  const questions = split({text, offset: 0}, SENTENCE).filter((sentence) =>
    /\?[^\p{L}]*$/u.test(sentence.text),
  );
  const last = lastSentence(text);
  return questions.length > 0
    ? questions.flatMap((question) => questionClause(question, language))
    : last === null
      ? []
      : mainClauses(last, language).slice(-1);
}
