import type {Comparison} from '../../shared/comparison';

/** What a reader wants to see of a comparison. */
export interface View {
  /** Slugs, in the order of the table; `null` for all columns. */
  readonly columns: readonly string[] | null;
  readonly onlyDifferences: boolean;
  /** Words that rows have to contain; empty for all rows. */
  readonly query: string;
}

export const FULL_VIEW: View = {columns: null, onlyDifferences: false, query: ''};

/** With fewer columns there is nothing to compare. */
export const MIN_COLUMNS = 2;

/** Far more than anybody types to find a row. */
export const MAX_QUERY_LENGTH = 100;

const COLUMNS = 'cols';
const DIFFERENCES = 'diff';
const QUERY = 'q';
const OWN_NAMES: readonly string[] = [COLUMNS, DIFFERENCES, QUERY];

/** Characters that addresses may have as they are, and that `URLSearchParams` encodes all the same. */
const READABLE: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%3A': ':',
  '%2F': '/',
  '%40': '@',
};

export function isFullView({columns, onlyDifferences, query}: View): boolean {
  return columns === null && !onlyDifferences && query.trim() === '';
}

/**
 * The columns of that choice, in the order of the table.
 *
 * @param slugs in any order, more than once, or of columns that do not exist
 * @returns `null` for all columns, and where too few are left to be compared
 */
export function chooseColumns(
  {services}: Comparison,
  slugs: readonly string[],
): readonly string[] | null {
  const chosen = services.map(({slug}) => slug).filter((slug) => slugs.includes(slug));
  return chosen.length < MIN_COLUMNS || chosen.length === services.length ? null : chosen;
}

/**
 * Reads a view from an address such as `?cols=cloudtrail,config&diff=1&q=retention`.
 *
 * @param search of the address, with or without the question mark
 */
export function parseView(search: string, comparison: Comparison): View {
  const parameters = new URLSearchParams(search);
  const slugs = parameters.getAll(COLUMNS).flatMap((list) => list.split(','));
  return {
    columns: chooseColumns(
      comparison,
      slugs.map((slug) => slug.trim()),
    ),
    onlyDifferences: parameters.getAll(DIFFERENCES).includes('1'),
    query: (parameters.get(QUERY) ?? '').trim().slice(0, MAX_QUERY_LENGTH),
  };
}

function toParameter(name: string, value: string): string {
  const encoded = new URLSearchParams([[name, value]]).toString();
  return encoded.replace(/%[0-9A-F]{2}/g, (code) => READABLE[code] ?? code);
}

function isForeign(parameter: string): boolean {
  const [name = ''] = new URLSearchParams(parameter).keys();
  return parameter !== '' && !OWN_NAMES.includes(name);
}

/**
 * Writes a view into an address.
 *
 * @param search of the address so far; what others have put there stays as it is
 * @returns the new one, with the question mark; empty where nothing is left to be said
 */
export function formatView(search: string, {columns, onlyDifferences, query}: View): string {
  const trimmed = query.trim();
  const parameters = [
    ...search.replace(/^\?/, '').split('&').filter(isForeign),
    ...(columns === null ? [] : [toParameter(COLUMNS, columns.join(','))]),
    ...(onlyDifferences ? [toParameter(DIFFERENCES, '1')] : []),
    ...(trimmed === '' ? [] : [toParameter(QUERY, trimmed)]),
  ];
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}
