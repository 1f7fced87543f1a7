import path from 'node:path';
import type {Diagnostic} from './diagnostic';

/** Reads a file that a diagnostic names, for the code frame. */
export type ReadFile = (file: string) => string;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function codeFrame(diagnostic: Diagnostic, content: string): string[] {
  const {start, end} = diagnostic.range;
  const line = content.split(/\r?\n/)[start.line - 1]?.replace(/^\uFEFF/, '') ?? '';
  const gutter = ' '.repeat(String(start.line).length);
  const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  // Tabs stay tabs, so that the underline stands below its text however wide a tab is.
  const indent = line.slice(0, start.column - 1).replace(/[^\t]/g, ' ');
  return [
    `${gutter} |`,
    `${start.line} | ${line}`,
    `${gutter} | ${indent}${'^'.repeat(length)} ${diagnostic.found}`.trimEnd(),
    `${gutter} |`,
  ];
}

/** One diagnostic as text: what is wrong, where, the source line, what to do. */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  siteDir: string,
  readFile: ReadFile,
): string {
  const {start} = diagnostic.range;
  const file = path.relative(siteDir, diagnostic.file).replaceAll('\\', '/');
  const gutter = ' '.repeat(String(start.line).length);
  const notes = [
    diagnostic.expected === null ? null : `expected: ${diagnostic.expected}`,
    diagnostic.help === null ? null : `help: ${diagnostic.help}`,
  ].filter((note) => note !== null);
  return [
    `${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}`,
    `${gutter}--> ${file}:${start.line}:${start.column}`,
    ...codeFrame(diagnostic, readFile(diagnostic.file)),
    ...notes.map((note) => `${gutter} = ${note}`),
  ].join('\n');
}

/**
 * The report of a whole site: each diagnostic in the order of files and lines, then the total.
 *
 * @param siteDir file names are shown relative to it
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  siteDir: string,
  readFile: ReadFile,
): string {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
  const files = new Set(sorted.map(({file}) => file)).size;
  return [
    ...sorted.map((diagnostic) => formatDiagnostic(diagnostic, siteDir, readFile)),
    `training: ${plural(sorted.length, 'error')} in ${plural(files, 'file')}`,
  ].join('\n\n');
}
