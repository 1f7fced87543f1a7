import type {Diagnostic} from '../../diagnostics/diagnostic';
import {relativeFile} from '../../diagnostics/relativeFile';

/** How many problems are not told: by the file, relative to the site, and by their code. */
export type Suppressions = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const NOTHING_SUPPRESSED: Suppressions = {};

/** Problems of a kind in a file. */
export interface SuppressionEntry {
  /** Relative to the site. */
  readonly file: string;
  readonly code: string;
  readonly count: number;
}

type Suppressible = Pick<Diagnostic, 'code' | 'file' | 'severity'>;

/**
 * What suppressions come to.
 *
 * @typeParam T what was found
 */
export interface Suppressed<T> {
  /** What is still told. */
  readonly told: readonly T[];
  readonly suppressed: readonly T[];
  /** Kinds of which a file has more than are suppressed, with how many: all of these are told. */
  readonly exceeded: readonly SuppressionEntry[];
  /** Entries, or what is left of them, that nothing was found for. */
  readonly unused: readonly SuppressionEntry[];
}

/** An error would show readers something wrong, unless a site has made one of a rule. */
function isSuppressible({code, severity}: Suppressible): boolean {
  return severity === 'warning' || code.startsWith('lint/');
}

export function entriesOf(suppressions: Suppressions): readonly SuppressionEntry[] {
  return Object.entries(suppressions).flatMap(([file, counts]) =>
    Object.entries(counts).map(([code, count]) => ({file, code, count})),
  );
}

function byName<T>([one]: readonly [string, T], [other]: readonly [string, T]): number {
  return one < other ? -1 : 1;
}

/** In the order of files and codes, so that the same problems make the same file. */
export function toSuppressions(entries: readonly SuppressionEntry[]): Suppressions {
  const files = new Map<string, [string, number][]>();
  for (const {file, code, count} of entries) {
    if (count > 0) {
      files.set(file, [...(files.get(file) ?? []), [code, count]]);
    }
  }
  return Object.fromEntries(
    [...files]
      .sort(byName)
      .map(([file, counts]) => [file, Object.fromEntries(counts.sort(byName))] as const),
  );
}

function countOf(suppressions: Suppressions, file: string, code: string): number {
  return suppressions[file]?.[code] ?? 0;
}

/** Everything that can be suppressed of what was found. */
export function suppressionsFor(found: readonly Suppressible[], siteDir: string): Suppressions {
  const entries = new Map<string, SuppressionEntry>();
  for (const {code, file: absolute} of found.filter(isSuppressible)) {
    const file = relativeFile(absolute, siteDir);
    const key = JSON.stringify([file, code]);
    entries.set(key, {file, code, count: (entries.get(key)?.count ?? 0) + 1});
  }
  return toSuppressions([...entries.values()]);
}

/**
 * Takes out of what was found what is suppressed. Where a file has more problems of a kind than
 * that, nobody knows which of them are new, and all are told.
 *
 * @param found each problem once
 */
export function applySuppressions<T extends Suppressible>(
  found: readonly T[],
  suppressions: Suppressions,
  siteDir: string,
): Suppressed<T> {
  const now = suppressionsFor(found, siteDir);
  const isSuppressed = (one: T): boolean => {
    const file = relativeFile(one.file, siteDir);
    const allowed = countOf(suppressions, file, one.code);
    return isSuppressible(one) && countOf(now, file, one.code) <= allowed;
  };
  const left = entriesOf(suppressions).map((entry) => ({
    ...entry,
    count: entry.count - countOf(now, entry.file, entry.code),
  }));
  return {
    told: found.filter((one) => !isSuppressed(one)),
    suppressed: found.filter(isSuppressed),
    exceeded: left
      .filter(({count}) => count < 0)
      .map(({count, ...entry}) => ({...entry, count: -count})),
    unused: left.filter(({count}) => count > 0),
  };
}

/** Less what is not needed any more. */
export function withoutUnused(
  suppressions: Suppressions,
  unused: readonly SuppressionEntry[],
): Suppressions {
  const spare = toSuppressions(unused);
  return toSuppressions(
    entriesOf(suppressions).map((entry) => ({
      ...entry,
      count: entry.count - countOf(spare, entry.file, entry.code),
    })),
  );
}
