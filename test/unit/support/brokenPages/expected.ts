import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {textIn} from '../ranges';

/** What an author has to be told. */
export interface ExpectedDiagnostic {
  /** Name of the file, where it is not the one that the report is about. */
  readonly file?: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is underlined. */
  readonly text: string;
  readonly message: string;
  readonly found: string;
  readonly help: string | null;
  readonly related?: readonly {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly label: string;
  }[];
  /** What the fix does, where there is one. */
  readonly fix?: string;
}

/** The file beside one with errors that says what its author has to be told. */
export function expectedFile(file: string): string {
  return file.replace(/\.(?:mdx?|yml)$/, '.expected.json');
}

export function readExpected(file: string): readonly ExpectedDiagnostic[] {
  return JSON.parse(readFileSync(expectedFile(file), 'utf8')) as readonly ExpectedDiagnostic[];
}

function toExpected(file: string, diagnostic: Diagnostic): ExpectedDiagnostic {
  const {code, severity, range, message, found, help, related, fix} = diagnostic;
  const content = readFileSync(diagnostic.file, 'utf8');
  return {
    ...(diagnostic.file !== file && {file: path.basename(diagnostic.file)}),
    code,
    severity,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    text: textIn(content, range),
    message,
    found,
    help,
    ...(related.length > 0 && {
      related: related.map((place) => ({
        line: place.range.start.line,
        column: place.range.start.column,
        text: textIn(content, place.range),
        label: place.label,
      })),
    }),
    ...(fix && {fix: fix.description}),
  };
}

function compareWords(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * The report on a file, in the order of files and of the lines in them.
 *
 * @param file that was checked
 */
export function toReport(file: string, diagnostics: readonly Diagnostic[]): ExpectedDiagnostic[] {
  return diagnostics
    .map((diagnostic) => toExpected(file, diagnostic))
    .sort(
      (one, other) =>
        compareWords(one.file ?? '', other.file ?? '') ||
        one.line - other.line ||
        one.column - other.column ||
        compareWords(one.code, other.code) ||
        compareWords(one.message, other.message),
    );
}
