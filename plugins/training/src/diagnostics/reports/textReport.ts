import {createColors} from 'picocolors';
import {codeFrame, gutterWidth} from './codeFrame';
import type {Diagnostic} from '../diagnostic';
import {type Documentation, documentationUrl} from '../documentationUrl';
import {relativeFile} from '../relativeFile';
import {count} from '../wording';
import {moreAbout} from './explanation';
import {countSeverities, inReportOrder} from './reportOrder';

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

/** One diagnostic as text: what is wrong, where, the lines of the source, what to do. */
export function formatDiagnostic(diagnostic: Diagnostic, options: TextReportOptions): string {
  const {code, severity, message, expected, help, fix, range, file} = diagnostic;
  const {blue, bold, dim, red, yellow} = createColors(options.colours);
  const ofSeverity = severity === 'error' ? red : yellow;
  const gutter = ' '.repeat(gutterWidth(diagnostic));
  const place = `${relativeFile(file, options.siteDir)}:${range.start.line}:${range.start.column}`;
  const notes = [
    ...(expected === null ? [] : note('expected', expected, gutter)),
    ...(help === null ? [] : note('help', help, gutter)),
    ...(fix === null ? [] : note('fix', fix.description, gutter)),
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

function total(diagnostics: readonly Diagnostic[]): string {
  const {errors, warnings} = countSeverities(diagnostics);
  const files = new Set(diagnostics.map(({file}) => file)).size;
  const counts = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
  return counts.length === 0
    ? 'training: no errors and no warnings'
    : `training: ${counts.join(' and ')} in ${count(files, 'file')}`;
}

/** The report of a whole site: each diagnostic in the order of files and lines, then the total. */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  options: TextReportOptions,
): string {
  const ordered = inReportOrder(diagnostics);
  return [
    ...ordered.map((diagnostic) => formatDiagnostic(diagnostic, options)),
    total(ordered),
  ].join('\n\n');
}
