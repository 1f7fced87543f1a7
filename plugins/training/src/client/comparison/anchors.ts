import type {Comparison} from '../../comparison/model';

/** Ids of the parts of a table, and where links to its parts lead. */
export interface Anchors {
  readonly caption: string;
  readonly notes: string;
  readonly group: (id: string) => string;
  readonly row: (id: string) => string;
  readonly column: (slug: string) => string;
  readonly note: (number: number) => string;
  readonly noteReference: (number: number) => string;
  readonly linkToRow: (id: string) => string;
  readonly linkToColumn: (slug: string) => string;
}

function createAnchors({id}: Comparison, prefix: string, page: string): Anchors {
  const row = (rowId: string) => `row-${rowId}`;
  const column = (slug: string) => `column-${slug}`;
  return {
    caption: `${prefix}comparison-${id}`,
    notes: `${prefix}notes`,
    group: (groupId) => `${prefix}group-${groupId}`,
    row: (rowId) => prefix + row(rowId),
    column: (slug) => prefix + column(slug),
    note: (number) => `${prefix}note-${number}`,
    noteReference: (number) => `${prefix}note-${number}-reference`,
    linkToRow: (rowId) => `${page}#${row(rowId)}`,
    linkToColumn: (slug) => `${page}#${encodeURIComponent(column(slug))}`,
  };
}

/** On the comparison's own page: addresses that others can rely on. */
export function createPageAnchors(comparison: Comparison): Anchors {
  return createAnchors(comparison, '', '');
}

/**
 * On any other page, which can have several tables: links lead to the comparison's own page.
 *
 * @param prefix unique in the page
 */
export function createEmbedAnchors(comparison: Comparison, prefix: string): Anchors {
  return createAnchors(comparison, `${prefix}-`, comparison.permalink);
}
