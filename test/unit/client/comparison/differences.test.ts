import type {Cell} from '../../../../plugins/training/src/shared/comparison';
import {
  createValueKeys,
  findDifferences,
} from '../../../../plugins/training/src/shared/differences';
import {comparison, numberCell, supportCell, textCell} from '../../support/comparisonModel';

const notes = ['Same.', 'Same.', 'Another.'].map((content, index) => ({
  number: index + 1,
  rowId: 'row',
  content: [content],
}));

/** Whether a row of these cells differs over these columns. */
function differs(cells: readonly Cell[], columns: readonly boolean[] = cells.map(() => true)) {
  const row = {id: 'row', label: 'Row', permalink: null, kind: 'text' as const, cells};
  const keys = createValueKeys({
    ...comparison,
    notes,
    groups: [{id: 'rows', label: '', rows: [row]}],
  });
  return findDifferences(keys, columns).has('row');
}

describe('a row differs', () => {
  it.each([
    ['texts', [textCell('a'), textCell('b')]],
    ['support', [supportCell('yes'), supportCell('no')]],
    ['numbers', [numberCell(1), numberCell(2)]],
    ['what is known', [numberCell(1), supportCell('unknown')]],
    ['notes', [supportCell('yes', {note: 1}), supportCell('yes', {note: 3})]],
    ['having a note', [supportCell('yes', {note: 1}), supportCell('yes')]],
  ])('by its %s', (_what, cells) => {
    expect(differs(cells)).toBe(true);
  });

  it('by visible columns only', () => {
    const cells = [textCell('a'), textCell('a'), textCell('b')];
    expect(differs(cells)).toBe(true);
    expect(differs(cells, [true, true, false])).toBe(false);
  });
});

describe('a row does not differ', () => {
  it.each([
    ['values', [textCell('a'), textCell('a')]],
    ['numbers', [numberCell(1), numberCell(1)]],
    ['gaps', [supportCell('unknown'), supportCell('unknown')]],
    ['texts of notes', [supportCell('yes', {note: 1}), supportCell('yes', {note: 2})]],
  ])('where its %s are the same', (_what, cells) => {
    expect(differs(cells)).toBe(false);
  });

  it('by its sources and the days on which they were read', () => {
    const one = supportCell('yes', {source: 'https://one.example', checked: '2026-01-31'});
    const other = supportCell('yes', {source: 'https://other.example'});
    expect(differs([one, other])).toBe(false);
  });
});
