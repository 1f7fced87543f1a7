import {hideMarkup} from '../../../plugins/training/src/lint/hideMarkup';
import {wordsByLanguage} from '../../../plugins/training/src/lint/languages';
import {termFinder, termTest} from '../../../plugins/training/src/lint/terms';

const find = termFinder(
  new Map([
    [
      'en',
      {
        terms: ['often', 'in case', 'in case of', "isn't", 'a.b'],
        notAfter: ['more', 'how'],
        notBefore: ['enough'],
        notBeforeEndings: ['ible'],
      },
    ],
    ['fr', {terms: ['été']}],
  ]),
);

function findTexts(text: string, language = 'en'): string[] {
  return find(text, language).map(({term}) => term);
}

it('finds a term and where it stands', () => {
  expect(find('It is often so.', 'en')).toEqual([{term: 'often', offset: 6}]);
});

it('finds every term', () => {
  expect(findTexts('often, very often')).toEqual(['often', 'often']);
});

it('finds a term as it is written', () => {
  expect(findTexts('OFTEN so')).toEqual(['OFTEN']);
});

it('leaves a term before a word with an ending, and before one behind a comma', () => {
  expect(findTexts('often visible, often visibly')).toEqual(['often']);
  expect(findTexts('often, enough')).toEqual([]);
});

it('finds the longer of two terms', () => {
  expect(findTexts('in case of fire, in case')).toEqual(['in case of', 'in case']);
});

it('finds a term whose words stand on two lines, or in emphasis', () => {
  expect(findTexts(hideMarkup('in\ncase, in *case*'))).toHaveLength(2);
});

it('takes both apostrophes', () => {
  expect(findTexts("isn't isn’t")).toEqual(["isn't", 'isn’t']);
});

it('takes a full stop as it is', () => {
  expect(findTexts('axb a.b')).toEqual(['a.b']);
});

it('finds no part of a word', () => {
  expect(findTexts('softened oftener often-used re-often often_x')).toEqual([]);
});

it('finds no part of a word with accents', () => {
  expect(findTexts('étés, déété, été', 'fr')).toEqual(['été']);
});

it('leaves a term out after a word that gives it another meaning', () => {
  expect(findTexts('more often, how\noften, anyhow often')).toEqual(['often']);
});

it('leaves a term out before such a word', () => {
  expect(findTexts('often enough, often enoughs')).toEqual(['often']);
});

it('finds nothing in a language without terms', () => {
  expect(findTexts('often', 'ja')).toEqual([]);
});

it.each([
  'absoluteTerms',
  'adverbialQuestionWords',
  'negatives',
  'questionWords',
  'subordinators',
  'vagueTerms',
] as const)('overlooks none of the %s at first sight', (kind) => {
  const words = wordsByLanguage(kind);
  const findWords = termFinder(words);
  const mayHave = termTest(words);
  const overlooked = [...words].flatMap(([language, {terms}]) =>
    terms.filter((term) => {
      const written = term.charAt(0).toUpperCase() + term.slice(1).replaceAll("'", '’');
      return !mayHave(written, language) || findWords(written, language)[0]?.term !== written;
    }),
  );
  expect(overlooked).toEqual([]);
});

it('sees at once that a text has no term', () => {
  const mayHave = termTest(new Map([['en', {terms: ["isn't", 'in case of']}]]));
  expect(mayHave('Words of all sorts', 'en')).toBe(false);
  expect(mayHave("It isn't", 'fr')).toBe(false);
});
