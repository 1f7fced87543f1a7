import {createColors} from 'picocolors';
import {codeFrame, gutterWidth} from './codeFrame';
import {type Diagnostic, isError} from '../diagnostic';
import {type Documentation, documentationUrl} from '../documentationUrl';
import {relativeFile} from '../relativeFile';
import {count} from '../wording';
import {moreAbout} from './explanation';
import {countSeverities} from './reportOrder';
import {type PageOf, tellOnce, type Told} from './tellOnce';
import {warningTable, worstPages} from './warningTable';

/** Reads a file that a diagnostic names, for the code frame. */
export type ReadFile = (file: string) => string;

export interface TextReportOptions {
  /** File names are shown relative to it. */
  readonly siteDir: string;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
  readonly readFile: ReadFile;
  /** Whether to write the escape codes of a terminal. */
  readonly colours: boolean;
}

/** A note below the frame; further lines of its text stand below the first. */
function note(name: string, text: string, gutter: string): string[] {
  const label = `${gutter} = ${name}: `;
  const [first = '', ...rest] = text.split('\n');
  const indent = ' '.repeat(label.length);
  return [`${label}${first}`, ...rest.map((line) => `${indent}${line}`.trimEnd())];
}

/** As many other files as a note has room for. */
const NAMED_COPIES = 3;

function copyNote(copies: readonly string[], siteDir: string, gutter: string): string[] {
  const named = copies.slice(0, NAMED_COPIES).map((file) => relativeFile(file, siteDir));
  const more = copies.length - named.length;
  const list = more === 0 ? named : [...named, `and ${count(more, 'more file')}`];
  return copies.length === 0 ? [] : note('also in', list.join('\n'), gutter);
}

/**
 * One diagnostic as text: what is wrong, where, the lines of the source, what to do.
 *
 * @param copies other files with the same problem
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  options: TextReportOptions,
  copies: readonly string[] = [],
): string {
  const {code, severity, message, expected, help, fix, range, file} = diagnostic;
  const {blue, bold, dim, red, yellow} = createColors(options.colours);
  const ofSeverity = severity === 'error' ? red : yellow;
  const gutter = ' '.repeat(gutterWidth(diagnostic));
  const place = `${relativeFile(file, options.siteDir)}:${range.start.line}:${range.start.column}`;
  const notes = [
    ...(expected === null ? [] : note('expected', expected, gutter)),
    ...(help === null ? [] : note('help', help, gutter)),
    ...(fix === null ? [] : note('fix', fix.description, gutter)),
    ...copyNote(copies, options.siteDir, gutter),
  ].map((line) => line.replace(/^ *=/, blue));
  const url = documentationUrl(code, options.documentation);
  const more = [
    ...note('more', moreAbout(code), gutter),
    ...(url === null ? [] : note('docs', url, gutter)),
  ].map(dim);
  return [
    `${bold(ofSeverity(`${severity}[${code}]`))}: ${message}`,
    `${blue(`${gutter}-->`)} ${place}`,
    ...codeFrame(diagnostic, options.readFile(file), {
      gutter: blue,
      primary: ofSeverity,
      related: blue,
    }),
    ...notes,
    ...more,
  ].join('\n');
}

function total(told: readonly Told[]): string {
  const {errors, warnings} = countSeverities(told.map(({diagnostic}) => diagnostic));
  const files = new Set(told.map(({diagnostic}) => diagnostic.file)).size;
  const copies = told.reduce((sum, one) => sum + one.copies.length, 0);
  const counts = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
  const again = copies === 0 ? '' : `, and ${copies} more times in translations and versions`;
  return counts.length === 0
    ? 'training: no errors and no warnings'
    : `training: ${counts.join(' and ')} in ${count(files, 'file')}${again}`;
}

/** How a reader gets to see the warnings that a report has only counted. */
function listing(diagnostics: readonly Diagnostic[], siteDir: string): string {
  const [worst, ...others] = worstPages(diagnostics, siteDir);
  const ofPage =
    worst === undefined || others.length === 0
      ? ''
      : `, and those of one page: npx docusaurus training:check ${worst[0]}`;
  return `to see the warnings: npx docusaurus training:check${ofPage}`;
}

/** What a report has to know of a site, beside its diagnostics. */
export interface FullReportOptions extends TextReportOptions {
  readonly pageOf: PageOf;
  /** Whether each warning is told, or how many there are of each kind. */
  readonly warnings: 'told' | 'counted';
}

/**
 * The report of a whole site: each diagnostic in the order of files and lines, the warnings of
 * several files by kind, then the total.
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  {pageOf, warnings, ...options}: FullReportOptions,
): string {
  const told = tellOnce(diagnostics, pageOf);
  const shown = warnings === 'told' ? told : told.filter(({diagnostic}) => isError(diagnostic));
  const all = told.map(({diagnostic}) => diagnostic);
  const hasTable =
    warnings === 'counted' ? !all.every(isError) : worstPages(all, options.siteDir).length > 1;
  return [
    ...shown.map(({diagnostic, copies}) => formatDiagnostic(diagnostic, options, copies)),
    ...(hasTable ? [warningTable(all, options.siteDir).join('\n')] : []),
    total(told),
    ...(hasTable && warnings === 'counted' ? [listing(all, options.siteDir)] : []),
  ].join('\n\n');
}
