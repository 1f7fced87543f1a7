import {checkChoice} from '../choice';
import {wordsByLanguage} from '../languages';
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

export const namedCount: QuestionRule = {
  name: 'named-count',
  summary: 'A prompt names a number of options, and another number of them is correct.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: [...COUNTING.keys()],
  sources: [HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, input, path, options}, {language}) => {
    const correct = options.filter((option) => option.correct).length;
    const named = findCounts(toProse(input.prompt), language);
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
