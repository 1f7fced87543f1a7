import {unsortedNumbers} from '../../../../plugins/training/src/lint/rules/unsorted-numbers';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, numeric} from '../../support/quizInput';

function findIn(texts: readonly string[], {shuffle = false, locale = 'en'} = {}) {
  const options = texts.map((text, index) => ({text, correct: index === 0}));
  return findInQuestions(
    unsortedNumbers,
    lintedPage({shuffle, questions: [choice({id: 'kept-days', options})]}, {locale}),
  );
}

describe('options that are not shuffled', () => {
  it('are found where their numbers are in no order, at the first that is out of it', () => {
    expect(findIn(['7 days', '90 days', '30 days', '365 days'])).toEqual([
      {
        message: 'the options of question `kept-days` are numbers in no order',
        path: ['quiz', 'questions', 0, 'options', 2, 'text'],
        at: 'value',
        found: 'after 90 days',
        expected: '7 days, 30 days, 90 days, 365 days',
        help: 'put the options in the order of their numbers',
      },
    ]);
  });

  it.each([
    ['numbers alone', ['90', '7', '365']],
    ['thousands with separators', ['1,000', '500', '20,000']],
    ['millions', ['1,000,000', '500', '20,000']],
    ['fractions', ['0.5', '0.25', '0.75']],
    ['negative numbers', ['-1', '-5', '3']],
    ['a sign of minus', ['−1', '−5', '3']],
    ['a unit in the singular', ['7 days', '1 day', '90 days']],
    ['a unit that begins with an s', ['7 seconds', '1 second', '90 seconds']],
    ['a sign of a currency', ['$10', '$2', '$50']],
    ['percentages', ['50 %', '5 %', '95 %']],
    ['numbers in code', ['`90`', '`7`', '`365`']],
    ['two that are equal at the start', ['7', '7.0', '90', '30']],
  ])('are found with %s', (_, texts) => {
    expect(findIn(texts)).toHaveLength(1);
  });

  it.each([
    ['their numbers rise', ['7 days', '30 days', '90 days']],
    ['their numbers fall', ['90 days', '30 days', '7 days']],
    ['there are two of them', ['90 days', '7 days']],
    ['thousands rise', ['500', '1,000', '20,000']],
    ['one of them is no number', ['90 days', '7 days', 'Without end', '30 days']],
    ['one of them is a range', ['7 days', '1–3 days', '90 days', '30 days']],
    ['one of them has four digits before a separator', ['1234,567', '3', '2000']],
    ['one of them has one digit behind a separator', ['1,000,5', '3', '2000']],
    ['one of them is a version', ['1.2.3', '3', '2']],
    ['their units differ', ['90 days', '1 year', '7 days']],
    ['they count different things', ['10 GB', '5 MB', '20 GB']],
    ['they are words', ['Trails', 'Events', 'Regions']],
    ['numbers stand inside words', ['S3', 'EC2', 'Route 53']],
  ])('are left alone where %s', (_, texts) => {
    expect(findIn(texts)).toEqual([]);
  });

  it('are numbers of the language of the page', () => {
    const texts = ['1,5', '2', '1.000'];
    expect(findIn(texts, {locale: 'de'})).toEqual([]);
    expect(findIn(['1,5', '0,5', '2'], {locale: 'de'})).toHaveLength(1);
    expect(findIn(['1.000', '500', '2'], {locale: 'de'})).toEqual([]);
    expect(findIn(['1.000', '2', '1.500'], {locale: 'de'})).toHaveLength(1);
    expect(findIn(['1\u00a0000', '2', '1\u00a0500'], {locale: 'fr'})).toHaveLength(1);
  });
});

it('asks the question before the quiz whether its options are shuffled', () => {
  const options = ['90', '7', '365'].map((text) => ({text}));
  const foundWith = (own: boolean) =>
    findInQuestions(
      unsortedNumbers,
      lintedPage({shuffle: own, questions: [choice({options, shuffle: !own})]}),
    );
  expect(foundWith(true)).toHaveLength(1);
  expect(foundWith(false)).toEqual([]);
});

it('says nothing where options are shuffled', () => {
  expect(findIn(['90', '7', '365'], {shuffle: true})).toEqual([]);
});

it('says nothing about questions without options', () => {
  expect(
    findInQuestions(unsortedNumbers, lintedPage({shuffle: false, questions: [numeric()]})),
  ).toEqual([]);
});
