import {wordsByLanguage} from './languages';
import {HIDDEN} from './markup';
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
const CLAUSE = /[^,;:–—()]+/g;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** “Which”, “Of these, which”, “In which of the”: a question word further on joins a clause. */
const QUESTION_WORD_AMONG = 3;

const findQuestionWords = termFinder(wordsByLanguage('questionWords'));
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

/** What stands after the question word of a clause, if it has one near its beginning. */
function questionClause(clause: Clause, language: string): Clause[] {
  const limit = [...clause.text.matchAll(WORD)][QUESTION_WORD_AMONG]?.index;
  const [found] = findQuestionWords(clause.text.slice(0, limit), language);
  return found === undefined
    ? []
    : [upToSubordinator(clause, found.offset + found.term.length, language)];
}

/** Main clauses of a sentence: those that begin with no word such as “if”. */
export function mainClauses(sentence: Clause, language: string): Clause[] {
  return splitClauses(sentence).map((clause) => upToSubordinator(clause, 0, language));
}

/** The last sentence of a text. */
export function lastSentence(text: string): Clause | null {
  return split({text, offset: 0}, SENTENCE).at(-1) ?? null;
}

/**
 * Clauses by which a prompt asks for one of its options. Of questions those with a question word
 * near their beginning; where nothing ends in a question mark, the main clauses of the last
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
    ? questions.flatMap((question) =>
        splitClauses(question).flatMap((clause) => questionClause(clause, language)),
      )
    : last === null
      ? []
      : mainClauses(last, language);
}
