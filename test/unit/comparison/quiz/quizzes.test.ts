import {
  belowComparison,
  checkComparisonQuizzes,
} from '../../../../plugins/training/src/comparison/quiz/quizzes';
import type {Problem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {comparisonOf} from '../../support/comparison';

const rows = [{id: 'row', label: 'Row'}];
const quiz = {questions: [{type: 'true-false', prompt: 'So it is.', answer: true}]};

describe('the quizzes of comparisons', () => {
  it('are checked as those of pages, each apart from the others', () => {
    const {problems, quizzes} = checkComparisonQuizzes({
      first: comparisonOf(rows, {quiz}),
      second: comparisonOf(rows, {quiz}),
      none: comparisonOf(rows),
    });
    expect(problems).toEqual([]);
    expect(quizzes).toMatchObject([
      {comparisonId: 'first', written: quiz, input: {questions: [{prompt: 'So it is.'}]}},
      {comparisonId: 'second', written: quiz, input: {questions: [{prompt: 'So it is.'}]}},
    ]);
  });

  it('have errors where their comparison has them', () => {
    const {problems, quizzes} = checkComparisonQuizzes({
      table: comparisonOf(rows, {quiz: {questions: []}}),
    });
    expect(problems).toMatchObject([
      {code: 'quiz/too-few-questions', path: ['table', 'quiz', 'questions']},
    ]);
    expect(quizzes).toMatchObject([{input: null}]);
  });
});

describe('a problem of a quiz', () => {
  const problem: Problem = {
    code: 'quiz/unknown-key',
    message: 'no such key',
    path: ['quiz', 'titel'],
    at: 'key',
    found: 'unknown key',
    expected: null,
    help: null,
  };

  it('moves with all its places', () => {
    const related = [{path: ['quiz', 'title'], at: 'key', label: 'here'}] as const;
    const fix = {kind: 'insert', path: ['quiz'], key: 'id', value: 'a'} as const;
    expect(belowComparison('table', {...problem, related, fix})).toEqual({
      ...problem,
      path: ['table', 'quiz', 'titel'],
      related: [{path: ['table', 'quiz', 'title'], at: 'key', label: 'here'}],
      fix: {...fix, path: ['table', 'quiz']},
    });
  });

  it('keeps a fix that is where the problem is', () => {
    const fix = {kind: 'replace', text: 'title'} as const;
    expect(belowComparison('table', {...problem, fix}).fix).toEqual(fix);
  });
});
