import {articleMismatch} from '../../../../plugins/training/src/lint/rules/article-mismatch';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(articleMismatch, lintedPage(quizOf(question), {locale}));
}

function findInTexts(prompt: string, texts: readonly string[], locale?: string) {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findIn(choice({id: 'article', prompt, options}), locale);
}

const MIXED = ['event', 'metric', 'trail'];

it('points at the article, and at the options that do not follow it besides', () => {
  expect(findInTexts('CloudTrail records each call as an', MIXED)).toEqual([
    {
      message:
        'the prompt of question `article` ends in “an”, which rules out options by their first letter',
      path: ['quiz', 'questions', 0, 'prompt'],
      at: 'value',
      found: 'does not fit 2 of 3 options',
      expected: 'a prompt that every option fits',
      help: 'move the article into the options, or ask a whole question',
      offset: 32,
      length: 2,
      related: [
        {
          path: ['quiz', 'questions', 0, 'options', 1, 'text'],
          at: 'value',
          label: 'does not follow “an”',
        },
        {
          path: ['quiz', 'questions', 0, 'options', 2, 'text'],
          at: 'value',
          label: 'does not follow “an”',
        },
      ],
    },
  ]);
});

it('points, for “a”, at the options that begin with a vowel', () => {
  expect(findInTexts('A call becomes a', MIXED)).toMatchObject([
    {
      found: 'does not fit 1 of 3 options',
      related: [{path: ['quiz', 'questions', 0, 'options', 0, 'text']}],
    },
  ]);
});

it.each([
  ['a', 'A call becomes a'],
  ['a colon', 'A call becomes a:'],
  ['dots', 'A call becomes a ...'],
  ['an ellipsis', 'A call becomes a …'],
  ['a gap', 'A call becomes a ___.'],
  ['a gap further on', 'A call becomes a ____ in the log.'],
  ['a blank', 'A call becomes a [[event]].'],
  ['emphasis', 'A call becomes **a**'],
  ['nothing else', 'A ___ is recorded.'],
])('finds an article before %s', (_, prompt) => {
  expect(findInTexts(prompt, MIXED)).toHaveLength(1);
});

it.each([
  ['a/an', 'A call becomes a/an'],
  ['a(n)', 'A call becomes a(n)'],
  ['an article further up', 'What is a trail?'],
  ['a letter', 'What follows option A:'],
  ['no article', 'A call becomes'],
])('leaves a prompt with %s', (_, prompt) => {
  expect(findInTexts(prompt, MIXED)).toEqual([]);
});

it.each([
  ['that all fit', ['event', 'alarm', 'S3 object']],
  ['none of which fits', ['trail', 'metric', 'user']],
  ['that have articles', ['an event', 'a metric', 'a trail']],
  ['one of which has an article', ['event', 'alarm', 'the trail']],
  ['of which people say both', ['event', 'SQL query', 'alarm']],
])('leaves options %s', (_, texts) => {
  expect(findInTexts('A call becomes an', texts)).toEqual([]);
});

it('knows English alone', () => {
  expect(findInTexts('A call becomes an', MIXED, 'en-GB')).toHaveLength(1);
  expect(articleMismatch.languages).toEqual(['en']);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse({prompt: 'It is a'}))).toEqual([]);
});
