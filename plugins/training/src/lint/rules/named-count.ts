import {checkChoice, type LintedOption} from '../choice';
import {wordsByLanguage} from '../languages';
import {partsOf} from '../parts';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ} from '../sources';
import {type FoundTerm, termFinder} from '../terms';

const COUNTING = wordsByLanguage('counting');

/** The words of a language for a number. */
function wordsFor(number: number, words: string | undefined): readonly string[] {
  return [...(words?.split('|') ?? []), String(number)];
}

const findCounts = termFinder(
  new Map(
    [...COUNTING].map(([language, {before, numbers, notBefore}]) => {
      const counts = numbers.flatMap((words, index) => wordsFor(index + 1, words));
      const terms = before.flatMap((phrase) => counts.map((count) => `${phrase} ${count}`));
      return [language, {terms, notBefore}];
    }),
  ),
);

/** The number that a found term ends with. */
function numberIn({term}: FoundTerm, language: string): number {
  const numbers = COUNTING.get(language)?.numbers ?? [];
  const word = /[\p{L}\p{N}]+$/u.exec(term)?.[0].toLowerCase() ?? '';
  return 1 + numbers.findIndex((words, index) => wordsFor(index + 1, words).includes(word));
}

const findQuestionWords = termFinder(wordsByLanguage('questionWords'));
const findAdverbs = termFinder(wordsByLanguage('adverbialQuestionWords'));

const END_OF_SENTENCE = /[.?!]\s/;

/**
 * Whether a number is one of things that an answer is about, and not of options: “How do you tell
 * it which two variables you want?”, or “Which two parts are there?” where an option names both.
 */
function countsThings(
  {offset}: FoundTerm,
  prose: string,
  correct: readonly LintedOption[],
  language: string,
): boolean {
  const words = [...findQuestionWords(prose, language), ...findAdverbs(prose, language)];
  const asks = words.some((word) => word.offset === offset);
  const isOfClause = words.some(
    (word) => word.offset < offset && !END_OF_SENTENCE.test(prose.slice(word.offset, offset)),
  );
  const [key, ...others] = correct;
  const isInOption = key !== undefined && others.length === 0 && partsOf(key, language).length > 1;
  return asks && (isOfClause || isInOption);
}

export const namedCount: QuestionRule = {
  name: 'named-count',
  summary: 'A prompt names a number of options, and another number of them is correct.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...COUNTING.keys()],
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, input, path, options}, {language}) => {
    const keys = options.filter((option) => option.correct);
    const correct = keys.length;
    const prose = toProse(input.prompt);
    const named = findCounts(prose, language).filter(
      (found) => !countsThings(found, prose, keys, language),
    );
    const [first] = named;
    if (first === undefined || named.some((found) => numberIn(found, language) === correct)) {
      return [];
    }
    return [
      {
        message: `the prompt of question \`${id}\` asks for ${numberIn(first, language)}, and ${correct} of its options ${correct === 1 ? 'is' : 'are'} correct`,
        path: [...path, 'prompt'],
        at: 'value',
        found: `“${input.prompt.slice(first.offset, first.offset + first.term.length)}”`,
        expected: `the number of correct options: ${correct}`,
        help: 'ask for as many as are correct, or mark other options as correct',
        offset: first.offset,
        length: first.term.length,
      },
    ];
  }),
};
