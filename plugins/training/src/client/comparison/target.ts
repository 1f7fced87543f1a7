import type {Comparison} from '../../shared/comparison';

/** What the hash of an address names: it is always visible. */
export type Target =
  | {readonly type: 'row'; readonly rowId: string}
  | {readonly type: 'column'; readonly slug: string}
  /** A note, or the value that it belongs to. */
  | {readonly type: 'note'; readonly rowId: string; readonly slug: string};

/** @returns the id that a hash names; the hash as it stands where it cannot be decoded */
export function decodeHash(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function valueOfNote({services, groups}: Comparison, number: number): Target | null {
  for (const {rows} of groups) {
    for (const row of rows) {
      const service = services[row.cells.findIndex(({note}) => note === number)];
      if (service) {
        return {type: 'note', rowId: row.id, slug: service.slug};
      }
    }
  }
  return null;
}

/**
 * Finds what an address leads to in a comparison.
 *
 * @param hash with or without `#`
 * @returns `null` where it names no row, no column and no note
 */
export function findTarget(hash: string, comparison: Comparison): Target | null {
  const match = /^(row|column|note)-(.+)$/.exec(decodeHash(hash));
  const [, type, name = ''] = match ?? [];
  if (type === 'row') {
    const exists = comparison.groups.some(({rows}) => rows.some(({id}) => id === name));
    return exists ? {type, rowId: name} : null;
  }
  if (type === 'column') {
    const exists = comparison.services.some(({slug}) => slug === name);
    return exists ? {type, slug: name} : null;
  }
  const number = /^(\d+)(?:-reference)?$/.exec(name)?.[1];
  return number === undefined ? null : valueOfNote(comparison, Number(number));
}
