import {readFileSync} from 'node:fs';
import type {Diagnostic} from '../../../plugins/training/src/diagnostics/diagnostic';
import {textIn} from './ranges';

/** What an author has to be told, as a file beside the one with errors says it. */
export interface ExpectedDiagnostic {
  /** Name of the file, where several are checked together. */
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

/** What stands beside a file whose name ends with `.mdx`, `.md` or `.yml`. */
export function readExpected(file: string): readonly ExpectedDiagnostic[] {
  const expected = file.replace(/\.(?:mdx?|yml)$/, '.expected.json');
  return JSON.parse(readFileSync(expected, 'utf8')) as readonly ExpectedDiagnostic[];
}

export function toExpected(content: string, diagnostic: Diagnostic): ExpectedDiagnostic {
  const {code, severity, range, message, found, help, related, fix} = diagnostic;
  return {
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

/** In the order of files and of the lines in them. */
export function inOrder(diagnostics: readonly ExpectedDiagnostic[]): ExpectedDiagnostic[] {
  return [...diagnostics].sort(
    (one, other) =>
      compareWords(one.file ?? '', other.file ?? '') ||
      one.line - other.line ||
      one.column - other.column ||
      compareWords(one.code, other.code),
  );
}
