import path from 'node:path';
import {
  applySuppressions,
  entriesOf,
  NOTHING_SUPPRESSED,
  type Suppressed,
  type SuppressionEntry,
  type Suppressions,
  suppressionsFor,
  toSuppressions,
  withoutUnused,
} from '../../check/suppressions/suppressions';
import {
  readSuppressions,
  SUPPRESSIONS_FILE,
  writeSuppressions,
} from '../../check/suppressions/suppressionsFile';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {count} from '../../diagnostics/wording';
import {CommandError} from '../commandError';

/** What a check does with the file of suppressions. */
export interface SuppressionFlags {
  /** Whether it writes what it finds into it. */
  readonly suppress: boolean;
  /** Whether it takes out what it does not find any more. */
  readonly pruneSuppressions: boolean;
  /** Whether it fails where there is something to take out. */
  readonly failOnUnusedSuppressions: boolean;
}

export interface SuppressionScope {
  readonly siteDir: string;
  /** Whether the command was asked about a file, which may be gone. */
  readonly isWanted: (file: string) => boolean;
  readonly isWholeSite: boolean;
}

/** As many entries as are named one by one. */
const NAMED_ENTRIES = 5;

/**
 * A problem may be in one language alone.
 *
 * @throws CommandError where a flag asks for what one language cannot tell
 */
export function expectPossible(
  {suppress, pruneSuppressions, failOnUnusedSuppressions}: SuppressionFlags,
  hasAllLocales: boolean,
): void {
  if (suppress && pruneSuppressions) {
    throw new CommandError(
      '`--suppress` takes out what is not there any more: leave out `--prune-suppressions`',
    );
  }
  if (!hasAllLocales && (suppress || pruneSuppressions || failOnUnusedSuppressions)) {
    throw new CommandError(
      'suppressions are for all languages of the site: leave out `--locale`, or check each of them',
    );
  }
}

/** @throws CommandError where the file has errors that the command does not write over */
function load({suppress}: SuppressionFlags, {siteDir, isWholeSite}: SuppressionScope) {
  const {suppressions, error} = readSuppressions(siteDir);
  if (suppressions === null && !(suppress && isWholeSite)) {
    throw new CommandError(error);
  }
  return suppressions ?? NOTHING_SUPPRESSED;
}

/** Entries of what the command was asked about, and all others. */
function split(suppressions: Suppressions, {siteDir, isWanted}: SuppressionScope) {
  const entries = entriesOf(suppressions);
  const isOwn = ({file}: SuppressionEntry) => isWanted(path.resolve(siteDir, file));
  return {own: entries.filter(isOwn), others: entries.filter((entry) => !isOwn(entry))};
}

/**
 * Reads what is suppressed, and changes it as the flags say.
 *
 * @param found what the command was asked about, each problem once
 * @param log takes what was written
 */
export function suppress(
  found: readonly Diagnostic[],
  flags: SuppressionFlags,
  scope: SuppressionScope,
  log: (message: string) => void,
): Suppressed<Diagnostic> {
  const {siteDir} = scope;
  const before = load(flags, scope);
  const {own, others} = split(before, scope);
  if (flags.suppress) {
    const now = suppressionsFor(found, siteDir);
    writeSuppressions(siteDir, toSuppressions([...others, ...entriesOf(now)]));
    const result = applySuppressions(found, now, siteDir);
    log(
      result.suppressed.length === 0
        ? `there is nothing to suppress`
        : `${SUPPRESSIONS_FILE} suppresses ${count(result.suppressed.length, 'problem')} of ${count(Object.keys(now).length, 'file')}`,
    );
    return result;
  }
  const result = applySuppressions(found, toSuppressions(own), siteDir);
  if (!flags.pruneSuppressions) {
    return result;
  }
  writeSuppressions(siteDir, withoutUnused(toSuppressions([...others, ...own]), result.unused));
  log(
    result.unused.length === 0
      ? `every entry of ${SUPPRESSIONS_FILE} is needed`
      : `took what is not there any more out of ${SUPPRESSIONS_FILE}, for ${count(new Set(result.unused.map(({file}) => file)).size, 'file')}`,
  );
  return {...result, unused: []};
}

function name({file, code, count: number}: SuppressionEntry): string {
  return `${number} of ${code} in ${file}`;
}

/** What somebody who reads the report has to know of suppressions. */
export function explainSuppressions({exceeded, unused}: Suppressed<Diagnostic>): string[] {
  const named = unused.slice(0, NAMED_ENTRIES).map(name);
  const more = unused.length - named.length;
  return [
    ...exceeded.map(
      ({file, code, count: number}) =>
        `${file} has ${number} more of ${code} than ${SUPPRESSIONS_FILE} suppresses: all of them are reported`,
    ),
    ...(unused.length === 0
      ? []
      : [
          `${SUPPRESSIONS_FILE} suppresses what is not there any more: ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}; to take it out: npx docusaurus training:check --prune-suppressions`,
        ]),
  ];
}
