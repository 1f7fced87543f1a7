import type {Cell, Comparison, RichText} from './comparison';

/** What has to be equal for two values to be the same, by row id and column. */
export type ValueKeys = ReadonlyMap<string, readonly string[]>;

function toKey(cell: Cell, notes: ReadonlyMap<number | null, RichText>): string {
  const note = notes.get(cell.note) ?? null;
  switch (cell.kind) {
    case 'support':
      return JSON.stringify([cell.kind, cell.support, note]);
    case 'number':
      return JSON.stringify([cell.kind, cell.value, note]);
    case 'text':
      return JSON.stringify([cell.kind, cell.content, note]);
  }
}

/** Two values are the same where value and note are: two sources can say the same. */
export function createValueKeys({groups, notes}: Comparison): ValueKeys {
  const contents = new Map(notes.map(({number, content}) => [number, content]));
  return new Map(
    groups.flatMap(({rows}) =>
      rows.map(({id, cells}) => [id, cells.map((cell) => toKey(cell, contents))] as const),
    ),
  );
}

/**
 * The rows whose values are not all the same.
 *
 * @param columns which columns count, in the order of the table
 * @returns ids of rows
 */
export function findDifferences(keys: ValueKeys, columns: readonly boolean[]): ReadonlySet<string> {
  const differs = ([, values]: readonly [string, readonly string[]]) =>
    new Set(values.filter((_value, column) => columns[column])).size > 1;
  return new Set([...keys].filter(differs).map(([id]) => id));
}
