import type {Diagnostic} from '../../diagnostics/diagnostic';
import {countSeverities} from '../../diagnostics/reports/reportOrder';
import type {CommandContext} from '../commandContext';
import {type Format, formatDiagnostics, type WhatReportSays} from './reportFormat';

/** Where a report goes. */
export interface ReportTarget {
  readonly write: (report: string) => void;
  /** Takes what is no part of the report, such as what was fixed. */
  readonly log: (message: string) => void;
  readonly isTerminal: boolean;
}

/** 0: nothing that counts; 1: errors, or more warnings than allowed. */
export type ExitCode = 0 | 1;

export interface ReportFlags extends WhatReportSays {
  readonly format: Format;
  /** How many warnings are allowed. */
  readonly limit: number;
}

/** Writes the report of a command, and says what it comes to. */
export function report(
  diagnostics: readonly Diagnostic[],
  {format, limit, ...says}: ReportFlags,
  {siteDir, options}: CommandContext,
  {write, isTerminal}: ReportTarget,
): ExitCode {
  const {documentation} = options;
  write(formatDiagnostics(diagnostics, format, {siteDir, documentation, isTerminal, ...says}));
  const {errors, warnings} = countSeverities(diagnostics);
  return errors > 0 || warnings > limit ? 1 : 0;
}
