import {vagueTerms} from '../../../../plugins/training/src/lint/rules/vague-terms';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown, locale = 'en') {
  return findInQuestions(vagueTerms, lintedPage(quizOf(question), {locale}));
}

function findInOption(text: string, locale?: string) {
  const options = [{text: 'A trail', correct: true}, {text: 'An alarm'}, {text}];
  return findIn(choice({id: 'vague', options}), locale);
}

it('points at the word', () => {
  expect(findInOption('It *usually* records reads')).toEqual([
    {
      message:
        'an option of question `vague` says “usually”, which every reader understands differently',
      path: ['quiz', 'questions', 0, 'options', 2, 'text'],
      at: 'value',
      found: 'vague term',
      expected: 'a number, a condition, or a plain statement',
      help: 'say how much, how often or under which condition, or leave the word out',
      offset: 4,
      length: 7,
    },
  ]);
});

it('names an option once', () => {
  expect(findInOption('Often, but rarely at night')).toHaveLength(1);
});

it('leaves a word that all options have', () => {
  const options = [{text: 'Often', correct: true}, {text: 'Rarely'}, {text: 'Sometimes'}];
  expect(findIn(choice({options}))).toEqual([]);
});

it.each([
  ['en', 'From time to time'],
  ['de', 'In der Regel'],
  ['fr', 'D’habitude au matin'],
  ['es', 'A menudo'],
  ['pt', 'Às vezes'],
  ['it', 'Di solito'],
  ['nl', 'Af en toe'],
  ['sv', 'Då och då'],
])('knows its %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toHaveLength(1);
});

it.each([
  ['en', 'More often than once a day'],
  ['en', 'As frequently as the alarm'],
  ['en', 'The storage class `rarely`'],
  ['en', 'S3 Infrequent Access'],
  ['en', 'Some of the events'],
  ['de', 'So oft wie der Alarm'],
  ['ja', 'usually'],
])('leaves, in %s: %s', (locale, text) => {
  expect(findInOption(text, locale)).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse({prompt: 'It often ends.'}))).toEqual([]);
});
