import type {Problem} from '../../diagnostics/diagnostic';
import type {ComparisonSources} from '../assembly/comparisonSources';
import {checkComparisons} from './checkComparisons';
import {checkFacts, NOTHING_REQUIRED} from './checkFacts';
import {findEqualRows} from './equalRows';
import {findMissingSources} from './missingSources';
import {findOldSources, type SourceAge} from './oldSources';
import {ACROSS_CLOUDS_ID, findReservedIds, type ReservedIds} from '../declaration/reservedIds';
import type {ComparisonSet} from '../declaration/sets';

/** What a site asks of all its comparisons. */
export interface CheckedSetOptions {
  /** Who offers the services of the site; `null` where they are not compared across clouds. */
  readonly provider: string | null;
  /** `null` where the day is not to change what is reported. */
  readonly sourceAge: SourceAge | null;
}

/** Problems, and the absolute path of the file that they are in. */
export type FileProblems = readonly [file: string, problems: readonly Problem[]];

function reservedIds(
  {place}: ComparisonSet,
  {segments}: ComparisonSources,
  {provider}: CheckedSetOptions,
): ReservedIds {
  const versions = place.segment === '' ? segments : [];
  return new Map([
    ...versions.map((segment): [string, string] => [segment, 'a version of the docs']),
    ...(provider === null
      ? []
      : [[ACROSS_CLOUDS_ID, 'the comparison across clouds'] satisfies [string, string]]),
  ]);
}

/** Checks what a file of comparisons declares against the docs that it is about. */
export function checkSet(
  set: ComparisonSet,
  sources: ComparisonSources,
  options: CheckedSetOptions,
): FileProblems[] {
  const {place, declared, original} = set;
  const {source, comparisons} = declared;
  const {file, content} = source;
  const {servicePages, otherServicePages, docIds, withErrors} = sources;
  // A fact has no row while the file that declares the rows cannot be read, or is not written yet.
  if (declared.diagnostics.length > 0 || content === '') {
    return [];
  }
  const {sourceAge} = options;
  const isCurrent = place.segment === '' && sourceAge !== null;
  return [
    ...checkComparisons(comparisons, file, servicePages, docIds, withErrors, original?.comparisons),
    ...otherServicePages.map((page): FileProblems => [
      page.file,
      checkFacts(page, NOTHING_REQUIRED, []),
    ]),
    [file, findReservedIds(comparisons, reservedIds(set, sources, options))],
    [file, findEqualRows(comparisons, servicePages)],
    ...servicePages.map((page): FileProblems => [page.file, findMissingSources(page, comparisons)]),
    ...servicePages.map((page): FileProblems => [
      page.file,
      isCurrent ? findOldSources(page, sourceAge) : [],
    ]),
  ];
}
