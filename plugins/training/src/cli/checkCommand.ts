import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyFixes} from '../diagnostics/applyFixes';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {countSeverities} from '../diagnostics/reports/reportOrder';
import {checkLanguages} from './checkLanguages';
import type {CommandContext} from './commandContext';
import {CommandError} from './commandError';
import {readFormat, readLimit, readLocales} from './flags';
import {formatDiagnostics} from './reportFormat';

/** What stands after `docusaurus training:check`. */
export interface CheckFlags {
  readonly format: string;
  readonly fix: boolean;
  /** A number as text; no limit where it is missing. */
  readonly maxWarnings: string | undefined;
  /** Languages to check; all of the site's where there is none. */
  readonly locale: readonly string[];
}

/** Where the report goes. */
export interface ReportTarget {
  readonly write: (report: string) => void;
  readonly isTerminal: boolean;
}

/** 0: nothing that counts; 1: errors, or more warnings than allowed. */
export type ExitCode = 0 | 1;

/** Mends may bring other mends within reach; more rounds than this would be a mend that undoes another. */
const MAX_ROUNDS = 10;

/** @throws CommandError where a path does not exist, or has no page */
function createFilter(paths: readonly string[], files: ReadonlySet<string>) {
  const wanted = paths.map((name) => path.resolve(name));
  const isBelow = (file: string, folder: string) =>
    file === folder || file.startsWith(folder + path.sep);
  wanted.forEach((folder, index) => {
    if (!existsSync(folder)) {
      throw new CommandError(`there is no file or folder \`${paths[index] ?? ''}\``);
    }
    if (![...files].some((file) => isBelow(file, folder))) {
      throw new CommandError(`\`${paths[index] ?? ''}\` has no page of this site`);
    }
  });
  return (file: string) => wanted.length === 0 || wanted.some((folder) => isBelow(file, folder));
}

/** @returns how many fixes were applied */
function writeFixes(diagnostics: readonly Diagnostic[]): number {
  const files = new Set(diagnostics.flatMap(({file, fix}) => (fix ? [file] : [])));
  return [...files].reduce((sum, file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const {content, applied} = applyFixes(readFileSync(file, 'utf8'), own);
    if (applied > 0) {
      writeFileSync(file, content);
    }
    return sum + applied;
  }, 0);
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
  {write, isTerminal}: ReportTarget,
): Promise<ExitCode> {
  const format = readFormat(flags.format);
  const limit = readLimit(flags.maxWarnings);
  const locales = readLocales(flags.locale, context.locales);
  let check = await checkLanguages(context, locales);
  const isWanted = createFilter(paths, check.files);
  const wanted = () => check.diagnostics.filter(({file}) => isWanted(file));
  for (let round = 0; flags.fix && round < MAX_ROUNDS && writeFixes(wanted()) > 0; round += 1) {
    check = await checkLanguages(context, locales);
  }
  const diagnostics = wanted();
  write(
    formatDiagnostics(diagnostics, format, {
      siteDir: context.siteDir,
      documentation: context.options.documentation,
      files: [...check.files].filter(isWanted).length,
      isTerminal,
    }),
  );
  const {errors, warnings} = countSeverities(diagnostics);
  return errors > 0 || warnings > limit ? 1 : 0;
}
