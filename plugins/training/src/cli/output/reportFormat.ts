import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isColorSupported} from 'picocolors';
import type {SuppressionEntry} from '../../check/suppressions/suppressions';
import type {Diagnostic} from '../../diagnostics/diagnostic';
import type {Documentation} from '../../diagnostics/documentationUrl';
import {githubReport} from '../../diagnostics/reports/githubReport';
import {jsonReport} from '../../diagnostics/reports/jsonReport';
import {createDiskReader, reportFromDisk} from '../../diagnostics/reports/report';
import {sarifReport} from '../../diagnostics/reports/sarifReport';
import {textAbout} from '../explain/documentation';
import type {PageOf} from '../../diagnostics/reports/tellOnce';
import {count} from '../../diagnostics/wording';

/** What a report is read by: people, programs, GitHub's annotations, code scanning. */
export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;

export type Format = (typeof FORMATS)[number];

/** What a report says beside its diagnostics. */
export interface WhatReportSays {
  /** What a person reads where there is no diagnostic. */
  readonly allRight: string;
  /** Which files are one page, whose warnings a person reads once. */
  readonly pageOf: PageOf;
  /** How many problems are suppressed. */
  readonly suppressed: number;
  readonly unusedSuppressions: readonly SuppressionEntry[];
}

export interface ReportOptions extends WhatReportSays {
  /** Absolute path. */
  readonly siteDir: string;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
  /** Whether a person reads the text in a terminal. */
  readonly isTerminal: boolean;
}

export function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

/** The nearest folder above that git knows; the site itself where there is none. */
function findRepository(siteDir: string): string {
  for (let folder = siteDir; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) {
      return folder;
    }
    if (folder === path.dirname(folder)) {
      return siteDir;
    }
  }
}

function ownVersion(): string {
  const file = path.join(__dirname, '../../../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {readonly version: string}).version;
}

/** Writes diagnostics in one of the formats, without a line break at the end. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  options: ReportOptions,
): string {
  const {siteDir, documentation, allRight, pageOf, suppressed, isTerminal} = options;
  switch (format) {
    case 'json':
      return jsonReport(diagnostics, options);
    case 'github':
      return githubReport(diagnostics, {repositoryDir: findRepository(siteDir), documentation});
    case 'sarif':
      return sarifReport(diagnostics, {
        repositoryDir: findRepository(siteDir),
        documentation,
        version: ownVersion(),
        textOf: textAbout,
        readFile: createDiskReader(),
      });
    case 'text': {
      const report =
        diagnostics.length === 0
          ? allRight
          : reportFromDisk(diagnostics, {
              siteDir,
              documentation,
              colours: isTerminal && isColorSupported,
              pageOf,
              warnings: 'told',
            });
      return suppressed === 0 ? report : `${report}; ${count(suppressed, 'problem')} suppressed`;
    }
  }
}
