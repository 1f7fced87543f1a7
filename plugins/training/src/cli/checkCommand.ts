import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyFixes} from '../diagnostics/applyFixes';
import type {Diagnostic} from '../diagnostics/diagnostic';
import {countSeverities} from '../diagnostics/reports/reportOrder';
import {count} from '../diagnostics/wording';
import {type Check, checkLanguages} from './checkLanguages';
import type {CommandContext} from './commandContext';
import {CommandError} from './commandError';
import {readFormat, readLimit, readLocales} from './flags';
import {possiblePaths} from './possiblePaths';
import {explainNoPage} from './pageFolders';
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
  /** Takes what is no part of the report, such as what was fixed. */
  readonly log: (message: string) => void;
  readonly isTerminal: boolean;
}

/** 0: nothing that counts; 1: errors, or more warnings than allowed. */
export type ExitCode = 0 | 1;

/** Fixes may bring other fixes within reach; more rounds than this would be a fix that undoes another. */
const MAX_ROUNDS = 10;

/** @throws CommandError where a path does not exist, or has no page */
function createFilter(paths: readonly string[], {files, pageFolders}: Check) {
  const isBelow = (file: string, folders: readonly string[]) =>
    folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
  const wanted = paths.map((name) => {
    const folders = possiblePaths(name);
    if (!existsSync(name)) {
      throw new CommandError(`there is no file or folder \`${name}\``);
    }
    if (![...files].some((file) => isBelow(file, folders))) {
      throw new CommandError(explainNoPage(name, pageFolders));
    }
    return folders;
  });
  return (file: string) => wanted.length === 0 || wanted.some((folders) => isBelow(file, folders));
}

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
  {write, log, isTerminal}: ReportTarget,
): Promise<ExitCode> {
  const format = readFormat(flags.format);
  const limit = readLimit(flags.maxWarnings);
  const locales = readLocales(flags.locale, context.locales);
  let check = await checkLanguages(context, locales);
  const isWanted = createFilter(paths, check);
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
    log(`fixed ${count(places, 'place')} in ${path.relative('', file)}`);
  });
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
