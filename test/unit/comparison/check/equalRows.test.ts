import {findEqualRows} from '../../../../plugins/training/src/comparison/check/equalRows';
import {comparisonOf, servicePage} from '../../support/comparison';

function found(row: object, valueOfOne: unknown, valueOfTwo: unknown) {
  const table = comparisonOf([{id: 'row', label: 'Row', ...row}]);
  const pages = [servicePage('one', {row: valueOfOne}), servicePage('two', {row: valueOfTwo})];
  return findEqualRows({table}, pages);
}

const source = 'https://docs.aws.amazon.com/';

describe('a row with the same value everywhere', () => {
  it('is reported where it is declared, with what can be done', () => {
    expect(found({}, 'A', 'A')).toEqual([
      {
        code: 'comparison/equal-row',
        message: 'all services of `table` have the same value in the row `row`',
        path: ['table', 'rows', 0, 'id'],
        at: 'value',
        found: 'no difference',
        expected: 'a row that tells the services apart',
        help: 'remove the row, ask for something that differs, or write `allEqual: true` beside the `id` where this is what readers are to see',
      },
    ]);
  });

  it.each([
    ['other sources and days', 'text', {value: 'A', source, checked: '2026-01-31'}, 'A'],
    ['other words for yes', 'support', true, 'Yes'],
    ['the same note', 'text', {value: 'A', note: 'N'}, {value: 'A', note: 'N'}],
    ['nobody who knows', 'number', 'unknown', 'Unknown'],
  ])('may have %s', (_name, kind, one, other) => {
    expect(found({kind}, one, other)).toHaveLength(1);
  });

  it('is meant so where its author says it', () => {
    expect(found({allEqual: true}, 'A', 'A')).toEqual([]);
  });
});

describe('a row with a difference', () => {
  it.each([
    ['in the values', 'text', 'A', 'B'],
    ['in the notes', 'text', {value: 'A', note: 'N'}, {value: 'A', note: 'M'}],
    ['in one note alone', 'support', {value: 'yes', note: 'N'}, 'yes'],
    ['in words, which a row of text takes as they are', 'text', 'yes', 'Yes'],
  ])('is as it should be: %s', (_name, kind, one, other) => {
    expect(found({kind}, one, other)).toEqual([]);
  });
});

describe('a row that is not complete', () => {
  const rows = [{id: 'row', label: 'Row'}];

  it('is not judged while a service lacks its value', () => {
    const pages = [servicePage('one', {row: 'A'}), servicePage('two', {})];
    expect(findEqualRows({table: comparisonOf(rows)}, pages)).toEqual([]);
  });

  it('is not judged while a service is not there', () => {
    const pages = [servicePage('one', {row: 'A'})];
    expect(findEqualRows({table: comparisonOf(rows)}, pages)).toEqual([]);
  });
});
