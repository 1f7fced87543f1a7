import {optionCount} from '../../../../plugins/training/src/lint/rules/option-count';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findInTexts(texts: readonly string[], keys = 1) {
  const options = texts.map((text, index) => ({text, correct: index < keys}));
  const page = lintedPage(quizOf(choice({id: 'count', options})), {locale: 'ja'});
  return findInQuestions(optionCount, page);
}

function sentences(count: number): string[] {
  return Array.from({length: count}, (_, index) => `It keeps file ${index} of the trail`);
}

it('points at the options where there are two', () => {
  const texts = ['It is charged by the event', 'The price depends on the Region'];
  expect(findInTexts(texts)).toEqual([
    {
      message: 'question `count` has 2 options, so that a guess is right half of the time',
      path: ['quiz', 'questions', 0, 'options'],
      at: 'key',
      found: '2 options',
      expected: '3 to 5 options',
      help: 'add a wrong option that people would choose, or write a statement: `type: true-false`',
    },
  ]);
});

it('points at the options where there are six', () => {
  expect(findInTexts(sentences(6))).toMatchObject([
    {
      message: 'question `count` has 6 options, which take longer to read and measure no better',
      found: '6 options',
      help: 'keep the wrong options that people do choose',
    },
  ]);
});

it.each([3, 4, 5])('leaves %i options', (count) => {
  expect(findInTexts(sentences(count))).toEqual([]);
});

it.each([
  ['yes and no', ['Yes', 'No']],
  ['yes and no with a reason', ['Yes, it is on by default', 'No, a trail has to log them']],
  ['two settings', ['On', 'Off']],
  ['two names', ['Event history', 'CloudTrail Lake']],
  ['code', ['`if let`', '`match`']],
  ['a statement and its negation', ['The trail logs the call', 'The trail never logs the call']],
  ['はい and いいえ', ['はい、既定で有効です', 'いいえ、証跡が必要です']],
])('leaves two that are all there are: %s', (_, texts) => {
  expect(findInTexts(texts)).toEqual([]);
});

it('leaves six among which readers look for several', () => {
  expect(findInTexts(sentences(6), 2)).toEqual([]);
});

it('leaves six names or numbers, which are read at a glance', () => {
  expect(findInTexts(['S3', 'EC2', 'IAM', 'KMS', 'SNS', 'SQS'])).toEqual([]);
  expect(findInTexts(['1', '2', '3', '4', '5', '6', '7', '8'])).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findInQuestions(optionCount, lintedPage(quizOf(trueFalse())))).toEqual([]);
});
