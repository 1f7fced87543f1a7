import {closeSync, openSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {inspect} from 'node:util';
import type {Plugin} from '@docusaurus/types';
import {isColorSupported} from 'picocolors';
import {checkCommand, type CheckFlags} from './check/checkCommand';
import type {CommandContext} from './commandContext';
import {CommandError} from './commandError';
import {explainCommand} from './explain/explainCommand';
import {loadCourseHome, loadPageFolders} from './site/loadSite';
import {newCommand} from './new/newCommand';
import {newCourse} from './new/newCourse';
import type {ReportTarget} from './output/report';
import {FORMATS} from './output/reportFormat';
import {
  type PieceTarget,
  REPORT_FORMATS,
  reportCommand,
  type ReportCommandFlags,
} from './report/reportCommand';
import {COURSE, KINDS} from './new/scaffold';
import {verifyCommand, type VerifyFlags} from './verify/verifyCommand';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** As commander gives them: a flag that was not written is missing. */
type Flags<T> = {readonly [Key in keyof T]?: T[Key] | undefined};

interface Output {
  /** File to write the report to, relative to the working directory. */
  readonly output: string | undefined;
}

/** Seconds that a claim has. */
const TIMEOUT = '10';

/** Docusaurus and its plugins log while they load; a report for a machine is alone on its stream. */
async function withLogsOnStandardError<T>(run: () => Promise<T>): Promise<T> {
  const {log, info, error} = console;
  Object.assign(console, {log: error, info: error});
  try {
    return await run();
  } finally {
    Object.assign(console, {log, info});
  }
}

/** Runs a command; what it cannot do ends in exit code 2, and so does what nobody thought of. */
async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await withLogsOnStandardError(command);
  } catch (error) {
    process.exitCode = 2;
    const message = error instanceof CommandError ? `training: ${error.message}` : inspect(error);
    process.stderr.write(`${message}\n`);
  }
}

function log(message: string): void {
  process.stderr.write(`training: ${message}\n`);
}

function toTarget(output: string | undefined): ReportTarget {
  return output === undefined
    ? {
        write: (report) => process.stdout.write(`${report}\n`),
        log,
        isTerminal: process.stdout.isTTY,
      }
    : {
        write: (report) => {
          writeFileSync(path.resolve(output), `${report}\n`);
        },
        log,
        isTerminal: false,
      };
}

/** A report that is written piece by piece, because it may be a large one. */
function toPieceTarget(output: string | undefined): PieceTarget {
  return output === undefined
    ? {
        write(pieces) {
          for (const piece of pieces) {
            process.stdout.write(piece);
          }
        },
        log,
        isTerminal: process.stdout.isTTY,
      }
    : {
        write(pieces) {
          const file = openSync(path.resolve(output), 'w');
          try {
            for (const piece of pieces) {
              writeFileSync(file, piece);
            }
          } finally {
            closeSync(file);
          }
        },
        log,
        isTerminal: false,
      };
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function withDefaults(flags: Flags<CheckFlags>): CheckFlags {
  return {
    format: flags.format ?? 'text',
    fix: flags.fix ?? false,
    maxWarnings: flags.maxWarnings,
    locale: flags.locale ?? [],
    suppress: flags.suppress ?? false,
    pruneSuppressions: flags.pruneSuppressions ?? false,
    failOnUnusedSuppressions: flags.failOnUnusedSuppressions ?? false,
  };
}

/** Adds the commands `training:*` to `docusaurus`. */
export function extendCli(cli: Cli, context: CommandContext): void {
  cli
    .command('training:check [paths...]')
    .description('Check quizzes, services and comparisons, and how well questions are written.')
    .option('--format <format>', `one of ${FORMATS.join(', ')}`, 'text')
    .option('--fix', 'fix what is certain, such as missing ids and misspelt keys')
    .option('--max-warnings <number>', 'fail with more warnings than this')
    .option('-l, --locale <locale>', 'check one language; repeat it for several', collect)
    .option('--suppress', 'do not report from now on what is found today')
    .option('--prune-suppressions', 'stop suppressing what is not there any more')
    .option('--fail-on-unused-suppressions', 'fail where there is something to prune')
    .option('--output <file>', 'write the report to a file')
    .action((paths: readonly string[], {output, ...flags}: Flags<CheckFlags & Output>) =>
      run(() => checkCommand(paths, withDefaults(flags), context, toTarget(output))),
    );
  cli
    .command('training:verify [paths...]')
    .description('Compare what pages say with what their claims give, and write down what holds.')
    .option('--format <format>', `one of ${FORMATS.join(', ')}`, 'text')
    .option('--max-warnings <number>', 'fail with more warnings than this')
    .option('--timeout <seconds>', 'how long a claim may take', TIMEOUT)
    .option('--output <file>', 'write the report to a file')
    .action((paths: readonly string[], flags: Flags<VerifyFlags & Output>) =>
      run(() => {
        const {format = 'text', maxWarnings, timeout = TIMEOUT, output} = flags;
        return verifyCommand(paths, {format, maxWarnings, timeout}, context, toTarget(output));
      }),
    );
  cli
    .command('training:report [paths...]')
    .description('Grade the records of a course again, and say who has done what.')
    .option('--format <format>', `one of ${REPORT_FORMATS.join(', ')}`, 'text')
    .option('--course <id>', 'the course, where the site has several')
    .option('--diagnostics', 'report questions that do not work, in the formats of training:check')
    .option('--out <file>', 'write the report to a file')
    .action((paths: readonly string[], flags: Flags<ReportCommandFlags & {out: string}>) =>
      run(() => {
        const {format = 'text', course, diagnostics = false, out} = flags;
        return reportCommand(paths, {format, course, diagnostics}, context, toPieceTarget(out));
      }),
    );
  cli
    .command('training:explain [codes...]')
    .description('Print what a code of a report means; without a code, list all of them.')
    .action((codes: readonly string[]) =>
      run(async () => {
        const {documentation} = context.options;
        const colours = process.stdout.isTTY && isColorSupported;
        process.stdout.write(`${await explainCommand(codes, {documentation, colours})}\n`);
        return 0;
      }),
    );
  cli
    .command('training:new <kind> <file>')
    .description(
      `Begin one of ${KINDS.join(', ')}, or a ${COURSE} by its id. Nothing is overwritten.`,
    )
    .option('--title <title>', 'title of the page or the course, or name of the service')
    .action((kind: string, file: string, {title}: {readonly title?: string}) =>
      run(async () => {
        const done =
          kind === COURSE
            ? newCourse({id: file, title, ...(await loadCourseHome(context))})
            : await newCommand(kind, file, title, () => loadPageFolders(context));
        process.stdout.write(`training: ${done}\n`);
        return 0;
      }),
    );
}
