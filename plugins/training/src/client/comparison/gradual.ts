/**
 * Cells that come into view at once. Browsers need about a tenth of a millisecond for each to style,
 * lay out and paint it, besides what the rest of the page takes, and a reader who types should see
 * the result within 50.
 */
const CELLS_AT_ONCE = 150;

/** @returns how many rows with so many cells come into view at once; at least one */
export function rowsAtOnce(cellsPerRow: number): number {
  return Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, cellsPerRow)));
}

/**
 * A step on the way from the rows that are displayed to those that are wanted. Rows that are not
 * wanted go at once; of those that are missing, the first come.
 *
 * @param wanted ids of rows, in the order of the table
 * @param limit rows that may come into view
 * @returns `wanted` itself where nothing is missing after the step
 */
export function nextRows(
  displayed: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  limit: number,
): ReadonlySet<string> {
  const missing = [...wanted].filter((id) => !displayed.has(id));
  if (missing.length <= limit) {
    return wanted;
  }
  const later = new Set(missing.slice(limit));
  return new Set([...wanted].filter((id) => !later.has(id)));
}
