/** Markdown, compiled at build time to what a browser can render without a parser. */
export type RichText = readonly RichNode[];
export type RichNode =
  string | {readonly tag: string; readonly href: string | null; readonly children: RichText};

/** How far a service can do what a row asks, from most to least. */
export const SUPPORT_VALUES = ['yes', 'partly', 'no', 'unknown', 'not-applicable'] as const;

/** How far a service does what a row asks. */
export type Support = (typeof SUPPORT_VALUES)[number];

/** Where a value comes from and what goes with it. */
interface CellDetails {
  /** Number of the note below the table, from 1; `null` where the cell has none. */
  readonly note: number | null;
  readonly source: string | null;
  /** The day on which the source said so, as `2026-01-31`. */
  readonly checked: string | null;
}

export type Cell = CellDetails &
  (
    | {readonly kind: 'text'; readonly content: RichText}
    | {readonly kind: 'support'; readonly support: Support}
    | {readonly kind: 'number'; readonly value: number}
  );

export interface Row {
  /** Unique in the comparison; its anchor is `row-<id>`. */
  readonly id: string;
  readonly label: string;
  /** Where the row's heading leads to; `null` where it is a heading only. */
  readonly permalink: string | null;
  /** What its cells hold, unless they say that nobody knows. */
  readonly kind: Cell['kind'];
  /** One cell per column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface RowGroup {
  readonly id: string;
  /** Empty for the rows that name no group. */
  readonly label: string;
  readonly rows: readonly Row[];
}

export interface ComparedService {
  /** Id of the doc; of a provider, its name. */
  readonly id: string;
  /** Names the column in addresses: its anchor is `column-<slug>`. Unique in the comparison. */
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  /** `null` where the column is no page of the site. */
  readonly permalink: string | null;
  /** When this is the service to choose; empty where the comparison has no summary row. */
  readonly summary: RichText;
}

export interface Note {
  /** From 1, in reading order. */
  readonly number: number;
  /** Id of the row that it belongs to. */
  readonly rowId: string;
  readonly content: RichText;
}

/** A comparison and where it is, for lists. */
export interface ComparisonLink {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
}

/** A link from the page of a service to a comparison that it is in. */
export interface ComparedWith {
  readonly permalink: string;
  /** The other services, or the title of the comparison where these are many. */
  readonly label: string;
}

/** A comparison, ready to be rendered. */
export interface Comparison {
  readonly id: string;
  /** Address of its page. */
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly services: readonly ComparedService[];
  readonly groups: readonly RowGroup[];
  readonly notes: readonly Note[];
}
