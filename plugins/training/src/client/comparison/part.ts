import type {Cell, Comparison, Note, Row} from '../../shared/comparison';

/** Gives the notes of the rows new numbers, from 1 in reading order. */
function renumber(rows: readonly Row[], notes: readonly Note[]): ReadonlyMap<number, number> {
  const numbers = rows.flatMap(({cells}) => cells.flatMap(({note}) => note ?? []));
  const used = notes.map(({number}) => number).filter((number) => numbers.includes(number));
  return new Map(used.map((number, index) => [number, index + 1]));
}

/**
 * The part of a comparison that has these rows and columns only, with the notes that belong to
 * them. Rows and columns stay in the order of the comparison.
 */
export function selectPart(
  comparison: Comparison,
  hasRow: (id: string) => boolean,
  hasColumn: (index: number) => boolean,
): Comparison {
  const groups = comparison.groups
    .map((group) => ({
      ...group,
      rows: group.rows
        .filter(({id}) => hasRow(id))
        .map((row) => ({...row, cells: row.cells.filter((_cell, index) => hasColumn(index))})),
    }))
    .filter(({rows}) => rows.length > 0);
  const numbers = renumber(
    groups.flatMap(({rows}) => rows),
    comparison.notes,
  );
  const newNumber = (number: number | null) =>
    number === null ? null : (numbers.get(number) ?? null);
  const withNewNote = (cell: Cell): Cell => ({...cell, note: newNumber(cell.note)});
  return {
    ...comparison,
    services: comparison.services.filter((_service, index) => hasColumn(index)),
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({...row, cells: row.cells.map(withNewNote)})),
    })),
    notes: comparison.notes.flatMap((note) => {
      const number = newNumber(note.number);
      return number === null ? [] : [{...note, number}];
    }),
  };
}
