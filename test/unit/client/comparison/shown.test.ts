import {
  countRows,
  showColumns,
  showNotes,
  showRows,
} from '../../../../plugins/training/src/client/comparison/shown';
import {comparison} from '../../support/comparisonModel';

describe('the visible columns', () => {
  it('are all where none is chosen', () => {
    expect(showColumns(comparison, null, null)).toEqual([true, true]);
  });

  it('are the chosen ones, and the one that the address names', () => {
    expect(showColumns(comparison, ['two'], null)).toEqual([false, true]);
    expect(showColumns(comparison, ['two'], 'one')).toEqual([true, true]);
  });
});

describe('the visible rows', () => {
  it('are those of the view', () => {
    expect([...showRows(comparison, (id) => id === 'days', null)]).toEqual(['days']);
  });

  it.each([
    {type: 'row', rowId: 'answers'},
    {type: 'note', rowId: 'answers', slug: 'one'},
  ] as const)('have the one that the address names, by a $type', (target) => {
    expect([...showRows(comparison, (id) => id === 'days', target)]).toEqual(['answers', 'days']);
  });

  it('are none more for the name of a column', () => {
    expect([...showRows(comparison, () => false, {type: 'column', slug: 'one'})]).toEqual([]);
  });

  it('can be counted against all', () => {
    expect(countRows(comparison)).toBe(3);
  });
});

describe('the visible notes', () => {
  const all = new Set(['answers', 'audit-log', 'days']);

  it('are those of visible values', () => {
    expect([...showNotes(comparison, [true, true], all)]).toEqual([1]);
    expect([...showNotes(comparison, [false, true], all)]).toEqual([]);
    expect([...showNotes(comparison, [true, true], new Set(['days']))]).toEqual([]);
  });
});
