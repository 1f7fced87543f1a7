import type {Comparison} from '../../shared/comparison';
import type {Target} from './target';

/** What of a comparison is visible. */
export interface Shown {
  /** One per column of the table. */
  readonly columns: readonly boolean[];
  /** Ids of the rows. */
  readonly rows: ReadonlySet<string>;
  /** Numbers of the notes. */
  readonly notes: ReadonlySet<number>;
}

/**
 * @param slugs columns that the reader has chosen; `null` for all
 * @param targetSlug column that the address names; it is visible in any case
 */
export function showColumns(
  {services}: Comparison,
  slugs: readonly string[] | null,
  targetSlug: string | null,
): readonly boolean[] {
  return services.map(({slug}) => slugs === null || slugs.includes(slug) || slug === targetSlug);
}

/**
 * @param isWanted whether a row is in the reader's view
 * @param target what the address names; it is visible in any case
 * @returns ids of rows
 */
export function showRows(
  {groups}: Comparison,
  isWanted: (rowId: string) => boolean,
  target: Target | null,
): ReadonlySet<string> {
  const targetId = target === null || target.type === 'column' ? null : target.rowId;
  const ids = groups.flatMap(({rows}) => rows.map(({id}) => id));
  return new Set(ids.filter((id) => id === targetId || isWanted(id)));
}

/** @returns numbers of the notes whose value is visible */
export function showNotes(
  {groups}: Comparison,
  columns: readonly boolean[],
  rows: ReadonlySet<string>,
): ReadonlySet<number> {
  const visible = groups.flatMap((group) => group.rows).filter(({id}) => rows.has(id));
  return new Set(
    visible.flatMap(({cells}) =>
      cells.flatMap(({note}, column) => (note !== null && columns[column] ? [note] : [])),
    ),
  );
}

export function countRows({groups}: Comparison): number {
  return groups.reduce((sum, {rows}) => sum + rows.length, 0);
}
