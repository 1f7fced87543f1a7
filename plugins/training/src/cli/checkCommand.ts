import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyFixes} from '../diagnostics/applyFixes';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {count} from '../diagnostics/wording';
import {checkLanguages} from './checkLanguages';
import type {CommandContext} from './commandContext';
import {readFormat, readLimit, readLocales} from './flags';
import {createPathFilter} from './pathFilter';
import {type ExitCode, report, type ReportTarget} from './report';

/** What stands after `docusaurus training:check`. */
export interface CheckFlags {
  readonly format: string;
  readonly fix: boolean;
  /** A number as text; no limit where it is missing. */
  readonly maxWarnings: string | undefined;
  /** Languages to check; all of the site's where there is none. */
  readonly locale: readonly string[];
}

/** Fixes may bring other fixes within reach; more rounds than this would be a fix that undoes another. */
const MAX_ROUNDS = 10;

/** @returns how many fixes were applied, by the file that they are in */
function writeFixes(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const file of new Set(diagnostics.flatMap(({file, fix}) => (fix ? [file] : [])))) {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const {content, applied} = applyFixes(readFileSync(file, 'utf8'), own);
    if (applied > 0) {
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
  const files = [...check.files].filter(isWanted).length;
  const allRight = `training: nothing to fix in the quizzes and services of ${count(files, 'file')}`;
  return report(wanted(), {format, limit, allRight}, context, target);
}
