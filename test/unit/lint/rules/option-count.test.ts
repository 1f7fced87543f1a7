import {optionCount} from '../../../../plugins/training/src/lint/rules/option-count';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {choice, quizOf, trueFalse} from '../../support/quizInput';

function findIn(question: unknown) {
  return findInQuestions(optionCount, lintedPage(quizOf(question), {locale: 'ja'}));
}

function findInCount(count: number) {
  const options = Array.from({length: count}, (_, index) => ({
    text: `Option ${index}`,
    correct: index === 0,
  }));
  return findIn(choice({id: 'count', options}));
}

it('points at the options where there are two', () => {
  expect(findInCount(2)).toEqual([
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
  expect(findInCount(6)).toMatchObject([
    {
      message: 'question `count` has 6 options, which take longer to read and measure no better',
      found: '6 options',
      help: 'keep the wrong options that people do choose',
    },
  ]);
});

it.each([3, 4, 5])('leaves %i options', (count) => {
  expect(findInCount(count)).toEqual([]);
});

it('leaves questions without options', () => {
  expect(findIn(trueFalse())).toEqual([]);
});
