import type {Comparisons, RowInput} from './schema';

/** A row that a service has to have a value for, and the comparison that asks for it. */
export interface RequiredRow {
  readonly row: RowInput;
  readonly comparisonId: string;
}

/** The rows of all comparisons that have a service, one after the other. */
export function rowsFor(docId: string, comparisons: Comparisons): RequiredRow[] {
  return Object.entries(comparisons).flatMap(([comparisonId, {services, rows}]) =>
    services.includes(docId) ? rows.map((row) => ({row, comparisonId})) : [],
  );
}
