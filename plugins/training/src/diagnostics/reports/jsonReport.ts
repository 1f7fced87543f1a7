import type {Diagnostic, Edit, Range, Severity} from '../diagnostic';
import {type Documentation, documentationUrl} from '../documentationUrl';
import {relativeFile} from '../relativeFile';
import {countSeverities, inReportOrder} from './reportOrder';

export interface JsonReportOptions {
  /** File names are relative to it. */
  readonly siteDir: string;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
  /** How many problems were found beside the diagnostics, and are not told. */
  readonly suppressed: number;
  readonly unusedSuppressions: readonly JsonUnusedSuppression[];
}

/** Problems of a kind that are suppressed in a file, and that it does not have any more. */
export interface JsonUnusedSuppression {
  /** Relative to the site, with slashes. */
  readonly file: string;
  readonly code: string;
  readonly count: number;
}

/**
 * A report for programs. The format is stable: within a `version`, properties may be added, and
 * those that are here keep their names and meanings. A property without a value is `null` or an
 * empty list, and never missing.
 */
export interface JsonReport {
  readonly version: 2;
  /** In the order of files and places, each problem once. */
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly errors: number;
  readonly warnings: number;
  /** How many problems are suppressed, and stand in no list. */
  readonly suppressed: number;
  readonly unusedSuppressions: readonly JsonUnusedSuppression[];
}

export interface JsonDiagnostic {
  /** Stable name: `<subject>/<what-is-wrong>`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that stands alone. */
  readonly message: string;
  /** Relative to the site, with slashes. */
  readonly file: string;
  /** 1-based lines and columns in UTF-16 code units; `end` is the place after the last character. */
  readonly range: Range;
  /** What was found there, in a few words. */
  readonly found: string;
  readonly expected: string | null;
  /** What to write instead; may have several lines. */
  readonly help: string | null;
  /** Other places in the same file. */
  readonly related: readonly {readonly range: Range; readonly label: string}[];
  /**
   * What `--fix` writes. The places of its edits are `[start, end)` in UTF-16 code units from the
   * start of the file, its byte order mark included.
   */
  readonly fix: {readonly description: string; readonly edits: readonly Edit[]} | null;
  /** The page about this code, where the site names its documentation. */
  readonly url: string | null;
}

function toRange({start, end}: Range): Range {
  return {
    start: {line: start.line, column: start.column},
    end: {line: end.line, column: end.column},
  };
}

function toJson(diagnostic: Diagnostic, options: JsonReportOptions): JsonDiagnostic {
  const {code, severity, message, file, range, found, expected, help, related, fix} = diagnostic;
  return {
    code,
    severity,
    message,
    file: relativeFile(file, options.siteDir),
    range: toRange(range),
    found,
    expected,
    help,
    related: related.map((place) => ({range: toRange(place.range), label: place.label})),
    fix: fix && {
      description: fix.description,
      edits: fix.edits.map(({start, end, text}) => ({start, end, text})),
    },
    url: documentationUrl(code, options.documentation),
  };
}

/** Writes diagnostics as JSON, in the format of {@link JsonReport}. */
export function jsonReport(diagnostics: readonly Diagnostic[], options: JsonReportOptions): string {
  const ordered = inReportOrder(diagnostics);
  const report: JsonReport = {
    version: 2,
    diagnostics: ordered.map((diagnostic) => toJson(diagnostic, options)),
    ...countSeverities(ordered),
    suppressed: options.suppressed,
    unusedSuppressions: options.unusedSuppressions.map(({file, code, count}) => ({
      file,
      code,
      count,
    })),
  };
  return JSON.stringify(report, null, 2);
}
