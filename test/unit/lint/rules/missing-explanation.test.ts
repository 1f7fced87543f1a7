import {missingExplanation} from '../../../../plugins/training/src/lint/rules/missing-explanation';
import {findInQuestions, lintedPage} from '../../support/lintedPage';
import {
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  reflect,
  sequencing,
  trueFalse,
} from '../../support/quizInput';

function findIn(...questions: readonly unknown[]) {
  return findInQuestions(missingExplanation, lintedPage(quizOf(...questions)));
}

it('points at the question', () => {
  expect(findIn(choice({explanation: 'Why.'}), choice({id: 'bare'}))).toEqual([
    {
      message: 'question `bare` has no explanation',
      path: ['quiz', 'questions', 1],
      at: 'value',
      found: '`explanation` is missing',
      expected: '`explanation` with the principle behind the answer',
      help: 'add `explanation:` that says why the answer is right',
    },
  ]);
});

it.each([
  ['choice', choice],
  ['true-false', trueFalse],
  ['fill-in', fillIn],
  ['numeric', numeric],
  ['sequencing', sequencing],
  ['matching', matching],
])('looks at questions of type %s', (_, question) => {
  expect(findIn(question())).toHaveLength(1);
  expect(findIn(question({explanation: 'Why.'}))).toEqual([]);
});

it('misses none where a model answer explains', () => {
  expect(findIn(reflect())).toEqual([]);
});
