import {isUtf8} from 'node:buffer';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyFixes} from '../../diagnostics/applyFixes';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import {count} from '../../diagnostics/wording';
import {checkLanguages} from './checkLanguages';
import type {CommandContext} from '../commandContext';
import {readFormat, readLimit, readLocales} from '../flags';
import {createPathFilter} from '../pathFilter';
import {type ExitCode, report, type ReportTarget} from '../output/report';
import {expectPossible, explainSuppressions, suppress, type SuppressionFlags} from './suppressions';

/** What stands after `docusaurus training:check`. */
export interface CheckFlags extends SuppressionFlags {
  readonly format: string;
  readonly fix: boolean;
  /** A number as text; no limit where it is missing. */
  readonly maxWarnings: string | undefined;
  /** Languages to check; all of the site's where there is none. */
  readonly locale: readonly string[];
}

/** Fixes may bring other fixes within reach; more rounds than this would be a fix that undoes another. */
const MAX_ROUNDS = 10;

/**
 * Files in another encoding than UTF-8 are left as they are: their letters would be lost.
 *
 * @returns how many fixes were applied, by the file that they are in
 */
function writeFixes(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const file of new Set(diagnostics.flatMap(({file, fix}) => (fix ? [file] : [])))) {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const bytes = readFileSync(file);
    const {content, applied} = applyFixes(bytes.toString('utf8'), own);
    if (applied > 0 && isUtf8(bytes)) {
      writeFileSync(file, content);
      written.set(file, applied);
    }
  }
  return written;
}

/**
 * Checks the pages and comparisons of a site and writes a report.
 *
 * @param paths files and folders to report on; everything where there is none
 * @throws CommandError where the command cannot do what it was asked
 */
export async function checkCommand(
  paths: readonly string[],
  flags: CheckFlags,
  context: CommandContext,
  target: ReportTarget,
): Promise<ExitCode> {
  const format = readFormat(flags.format);
  const limit = readLimit(flags.maxWarnings);
  const locales = readLocales(flags.locale, context.locales);
  const hasAllLocales = context.locales.every((locale) => locales.includes(locale));
  expectPossible(flags, hasAllLocales);
  let check = await checkLanguages(context, locales);
  const isWanted = createPathFilter(paths, check);
  const wanted = () => check.diagnostics.filter(({file}) => isWanted(file));
  const fixed = new Map<string, number>();
  for (let round = 0; flags.fix && round < MAX_ROUNDS; round += 1) {
    const written = writeFixes(wanted());
    if (written.size === 0) {
      break;
    }
    written.forEach((places, file) => fixed.set(file, (fixed.get(file) ?? 0) + places));
    check = await checkLanguages(context, locales);
  }
  fixed.forEach((places, file) => {
    target.log(`fixed ${count(places, 'place')} in ${path.relative('', file)}`);
  });
  const scope = {siteDir: context.siteDir, isWanted, isWholeSite: paths.length === 0};
  const result = suppress(wanted(), flags, scope, target.log);
  const unused = hasAllLocales ? result.unused : [];
  explainSuppressions({...result, unused}).forEach((message) => {
    target.log(message);
  });
  const files = [...check.files].filter(isWanted).length;
  const allRight = `training: nothing to fix in the quizzes and services of ${count(files, 'file')}`;
  const exitCode = report(
    result.told,
    {
      format,
      limit,
      allRight,
      pageOf: check.pageOf,
      suppressed: result.suppressed.length,
      unusedSuppressions: unused,
    },
    context,
    target,
  );
  return flags.failOnUnusedSuppressions && unused.length > 0 ? 1 : exitCode;
}
