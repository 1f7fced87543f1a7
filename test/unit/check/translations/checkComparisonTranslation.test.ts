import {checkComparisonTranslation} from '../../../../plugins/training/src/check/translations/checkComparisonTranslation';
import type {Comparisons} from '../../../../plugins/training/src/comparison/declaration/schema';
import {comparisonOf} from '../../support/comparison';

const rows = [
  {id: 'answers', label: 'Answers'},
  {id: 'days', label: 'Days'},
];
const quizOf = (answer: boolean) => ({
  questions: [{id: 'so', type: 'true-false', prompt: 'So it is.', answer}],
});

function found(original: Comparisons, translated: Comparisons) {
  return checkComparisonTranslation(original, translated, 'docs/comparisons.yml');
}

describe('a translated file of comparisons', () => {
  it('is complete with the same comparisons, rows and quizzes', () => {
    const table = comparisonOf(rows, {quiz: quizOf(true)});
    expect(found({table}, {table})).toEqual([]);
  });

  it('is told which comparisons it lacks', () => {
    const table = comparisonOf(rows);
    expect(found({one: table, two: table, three: table}, {two: table})).toEqual([
      {
        code: 'translation/missing-comparison',
        message: 'the original has 2 comparisons that this file lacks',
        path: [],
        at: 'value',
        found: 'without `one` and `three`',
        expected: 'the comparisons of docs/comparisons.yml',
        help: 'translate what is missing; a comparison keeps its id in every language',
      },
    ]);
  });

  it('is told where a column or the kind of a row is another one', () => {
    const kinds = {answers: 'support', days: 'text'};
    const original = {
      table: comparisonOf(Object.entries(kinds).map(([id, kind]) => ({id, label: id, kind}))),
    };
    const table = comparisonOf([...rows, {id: 'own', label: 'Own', kind: 'number'}]);
    const translated = {table: {...table, services: [...table.services].reverse()}};
    const summary = found(original, translated).map(({code, path}) => [code, path.join('.')]);
    expect(summary).toEqual([
      ['translation/other-table', 'table.services'],
      ['translation/other-table', 'table.rows.0.id'],
    ]);
  });

  it('is told which rows a comparison lacks', () => {
    expect(found({table: comparisonOf(rows)}, {table: comparisonOf(rows.slice(0, 1))})).toEqual([
      {
        code: 'translation/missing-row',
        message: 'the original of `table` has 1 row that this translation lacks',
        path: ['table', 'rows'],
        at: 'key',
        found: 'without `days`',
        expected: 'the rows of docs/comparisons.yml',
        help: 'translate what is missing; a row keeps its `id` in every language',
      },
    ]);
  });

  it('is told where a quiz is missing', () => {
    const original = {table: comparisonOf(rows, {quiz: quizOf(true)})};
    expect(found(original, {table: comparisonOf(rows)})).toMatchObject([
      {code: 'translation/missing-quiz', path: ['table']},
    ]);
  });

  it('is told where a quiz has another key, as pages are', () => {
    const original = {table: comparisonOf(rows, {quiz: quizOf(true)})};
    const translated = {table: comparisonOf(rows, {quiz: quizOf(false)})};
    expect(found(original, translated)).toMatchObject([
      {
        code: 'translation/other-key',
        path: ['table', 'quiz', 'questions', 0, 'answer'],
        expected: '`true`, as in docs/comparisons.yml',
      },
    ]);
  });

  it('may have comparisons of its own', () => {
    expect(found({}, {table: comparisonOf(rows, {quiz: quizOf(true)})})).toEqual([]);
  });
});
