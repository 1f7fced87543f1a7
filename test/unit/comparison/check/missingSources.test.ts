import {findMissingSources} from '../../../../plugins/training/src/comparison/check/missingSources';
import type {Comparisons} from '../../../../plugins/training/src/comparison/declaration/schema';
import {comparisonOf, servicePage} from '../../support/comparison';

const rows = [{id: 'row', label: 'Row'}];
const strict: Comparisons = {table: comparisonOf(rows, {sources: 'required'})};

function found(value: unknown, comparisons = strict) {
  return findMissingSources(servicePage('one', {row: value}), comparisons);
}

describe('a value without a source, where a comparison asks for one', () => {
  it('is reported on the page that states it', () => {
    expect(found('A')).toEqual([
      {
        code: 'comparison/missing-source',
        message: 'the value of `row` has no source, and `table` asks for one',
        path: ['service', 'facts', 'row'],
        at: 'key',
        found: 'without `source`',
        expected: 'the address of the page where the value was read',
        help: 'write the value as `value:`, and `source:` beside it',
      },
    ]);
  });

  it('is told where the source belongs if it has details already', () => {
    expect(found({value: 'A', note: 'N'})).toMatchObject([
      {help: 'add `source:` beside the `value`'},
    ]);
  });

  it('is reported once, though two comparisons ask for it', () => {
    expect(found('A', {...strict, other: comparisonOf(rows, {sources: 'required'})})).toHaveLength(
      1,
    );
  });
});

describe('a value', () => {
  it('with a source is as it should be', () => {
    expect(found({value: 'A', source: 'https://docs.aws.amazon.com/'})).toEqual([]);
  });

  it.each(['unknown', {value: 'not-applicable'}])(
    'that nobody can look up needs none: %j',
    (value) => {
      expect(found(value)).toEqual([]);
    },
  );

  it.each([
    ['asks for no sources', {table: comparisonOf(rows)}],
    [
      'has other services',
      {table: comparisonOf(rows, {sources: 'required', services: ['two/overview', 'three']})},
    ],
    ['has other rows', {table: comparisonOf([{id: 'else', label: 'E'}], {sources: 'required'})}],
  ])('needs none for a comparison that %s', (_name, comparisons) => {
    expect(found('A', comparisons)).toEqual([]);
  });
});
