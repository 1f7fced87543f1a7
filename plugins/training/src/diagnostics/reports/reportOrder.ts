import type {Diagnostic} from '../diagnostic';

function compareFiles(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  // Not by the language of the machine: a report is the same wherever it is written.
  return a < b ? -1 : 1;
}

/** In the order of files and places, each problem once. */
export function inReportOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const distinct = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const {code, file, range, message} = diagnostic;
    const key = JSON.stringify([code, file, range, message]);
    distinct.set(key, distinct.get(key) ?? diagnostic);
  }
  return [...distinct.values()].sort(
    (a, b) =>
      compareFiles(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column,
  );
}

/** How many diagnostics there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: diagnostics.length - errors};
}
