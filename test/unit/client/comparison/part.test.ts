import {selectPart} from '../../../../plugins/training/src/client/comparison/part';
import {comparison, supportCell} from '../../support/comparisonModel';

describe('a part of a comparison', () => {
  it('has the rows that it asks for, and no empty group', () => {
    const {groups} = selectPart(
      comparison,
      (id) => id === 'days',
      () => true,
    );
    expect(groups.map(({label, rows}) => [label, rows.map(({id}) => id)])).toEqual([
      ['Records', ['days']],
    ]);
  });

  it('has the columns that it asks for', () => {
    const {services, groups} = selectPart(
      comparison,
      () => true,
      (index) => index === 1,
    );
    expect(services.map(({id}) => id)).toEqual(['two/overview']);
    expect(groups.flatMap(({rows}) => rows.map(({cells}) => cells.length))).toEqual([1, 1, 1]);
  });

  it('numbers the notes that it has anew', () => {
    const [purpose, records] = comparison.groups;
    const [answers] = purpose?.rows ?? [];
    const first = answers && {...answers, cells: [supportCell('yes', {note: 1})]};
    const rows = (records?.rows ?? []).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({...cell, note: cell.note === null ? null : 2})),
    }));
    const twoNotes = {
      ...comparison,
      groups: [
        {id: 'first', label: 'First', rows: first ? [first] : []},
        {id: 'second', label: 'Second', rows},
      ],
      notes: [
        {number: 1, rowId: 'answers', content: ['Of the first.']},
        {number: 2, rowId: 'audit-log', content: ['Of the second.']},
      ],
    };
    const part = selectPart(
      twoNotes,
      (id) => id === 'audit-log',
      () => true,
    );
    expect(part.notes).toEqual([{number: 1, rowId: 'audit-log', content: ['Of the second.']}]);
    expect(part.groups[0]?.rows[0]?.cells.map(({note}) => note)).toEqual([1, null]);
  });

  it('is a whole that equals the comparison', () => {
    expect(
      selectPart(
        comparison,
        () => true,
        () => true,
      ),
    ).toEqual(comparison);
  });
});
