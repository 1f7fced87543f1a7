import {existsSync} from 'node:fs';
import {locate} from '../../diagnostics/locate';
import {inReportOrder} from '../../diagnostics/reports/reportOrder';
import {count} from '../../diagnostics/wording';
import {problemsOfQuestion} from '../../report/diagnose';
import {closingLines} from '../../report/formats/closingLines';
import {toCsv} from '../../report/formats/toCsv';
import {toJson} from '../../report/formats/toJson';
import {toText} from '../../report/formats/toText';
import {toHtml} from '../../report/html/toHtml';
import {createReport} from '../../report/makeReport';
import type {Report} from '../../report/model';
import {readRecords} from '../../report/reading/readRecords';
import type {CommandContext} from '../commandContext';
import {CommandError} from '../commandError';
import {readFormat} from '../flags';
import type {ExitCode} from '../output/report';
import {formatDiagnostics} from '../output/reportFormat';
import {loadReportSource, type ReportSource} from './reportSource';

/** What stands after `docusaurus training:report`. */
export interface ReportCommandFlags {
  readonly format: string;
  /** Id of the course; need not be told where there is one. */
  readonly course: string | undefined;
  /** Whether to report the questions that do not work as problems, in place of people. */
  readonly diagnostics: boolean;
}

/** Where a report goes, piece by piece. */
export interface PieceTarget {
  readonly write: (pieces: Iterable<string>) => void;
  readonly log: (message: string) => void;
  readonly isTerminal: boolean;
}

const WRITERS = {
  text: toText,
  html: (report) => [toHtml(report)],
  csv: toCsv,
  json: toJson,
} as const satisfies Readonly<Record<string, (report: Report) => Iterable<string>>>;

export const REPORT_FORMATS = Object.keys(WRITERS) as readonly (keyof typeof WRITERS)[];

function writerOf(format: string): (report: Report) => Iterable<string> {
  const known = REPORT_FORMATS.find((one) => one === format);
  if (known === undefined) {
    throw new CommandError(
      `there is no format \`${format}\`; write one of ${REPORT_FORMATS.join(', ')}`,
    );
  }
  return WRITERS[known];
}

/** The questions that do not work, as `training:check` reports problems. */
function diagnosticsOf({questions}: Report, {places}: ReportSource) {
  return inReportOrder(
    questions.flatMap((question) => {
      const place = places.get(question.id);
      return place ? locate(problemsOfQuestion(question, place.path), place.source) : [];
    }),
  );
}

/**
 * Reads the records of a course and writes who has done what.
 *
 * @param paths files and folders with records
 * @returns 0 where everything could be read, whatever does not fit in it; 1 where something could not
 * @throws CommandError where the command cannot do what it was asked
 */
export async function reportCommand(
  paths: readonly string[],
  {format, course, diagnostics}: ReportCommandFlags,
  context: CommandContext,
  {write, log, isTerminal}: PieceTarget,
): Promise<ExitCode> {
  const diagnosticFormat = diagnostics ? readFormat(format) : null;
  const writer = diagnostics ? null : writerOf(format);
  if (paths.length === 0) {
    throw new CommandError('write the files or folders with records');
  }
  const missing = paths.find((name) => !existsSync(name));
  if (missing !== undefined) {
    throw new CommandError(`there is no file or folder \`${missing}\``);
  }
  const source = await loadReportSource(context, course);
  const maker = createReport(source.source);
  for await (const read of readRecords(paths)) {
    if ('record' in read) {
      maker.add(read.file, read.record);
    } else {
      maker.addUnreadable(read);
    }
  }
  const report = maker.finish();
  if (writer) {
    write(writer(report));
  }
  if (diagnosticFormat) {
    const {siteDir, options} = context;
    const found = diagnosticsOf(report, source);
    write([
      formatDiagnostics(found, diagnosticFormat, {
        siteDir,
        documentation: options.documentation,
        isTerminal,
        allRight: `training: nothing to say of the questions, by ${count(report.people.length, 'record')}`,
        pageOf: (file) => file,
        suppressed: 0,
        unusedSuppressions: [],
      }),
      '\n',
    ]);
  }
  closingLines(report).forEach(log);
  return report.unreadable.length > 0 ? 1 : 0;
}
