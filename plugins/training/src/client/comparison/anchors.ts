import type {Comparison} from '../../shared/comparison';

/** Ids of the parts of a table, and where links to its parts lead. */
export interface Anchors {
  readonly caption: string;
  readonly notes: string;
  readonly group: (id: string) => string;
  readonly row: (id: string) => string;
  readonly column: (slug: string) => string;
  readonly note: (number: number) => string;
  readonly noteReference: (number: number) => string;
  /** Where a link to one of these ids leads. */
  readonly linkTo: (id: string) => string;
  readonly linkToRow: (id: string) => string;
  readonly linkToColumn: (slug: string) => string;
}

/** Addresses that links to anchors begin with. */
interface Addresses {
  /** Of the page that has the table. */
  readonly own: string;
  /** Of the page of the comparison. */
  readonly page: string;
}

function createAnchors({id}: Comparison, prefix: string, {own, page}: Addresses): Anchors {
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
    linkTo: (anchor) => `${own}#${anchor}`,
    linkToRow: (rowId) => `${page}#${row(rowId)}`,
    linkToColumn: (slug) => `${page}#${encodeURIComponent(column(slug))}`,
  };
}

/**
 * On the comparison's own page: addresses that others can rely on.
 *
 * @param own what links to a part of the same page begin with
 */
export function createPageAnchors(comparison: Comparison, own = ''): Anchors {
  return createAnchors(comparison, '', {own, page: own});
}

/**
 * On any other page, which can have several tables: links lead to the comparison's own page.
 *
 * @param prefix unique in the page
 */
export function createEmbedAnchors(
  comparison: Comparison,
  prefix: string,
  addresses: Addresses = {own: '', page: comparison.permalink},
): Anchors {
  return createAnchors(comparison, `${prefix}-`, addresses);
}
