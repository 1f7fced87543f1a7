import type {Diagnostic} from '../diagnostic';
import {type Documentation, documentationUrl} from '../documentationUrl';
import {explain, moreAbout} from './explanation';
import {relativeFile} from '../relativeFile';
import {inReportOrder} from './reportOrder';

export interface GithubReportOptions {
  /** Root of the repository, which GitHub looks for files from. */
  readonly repositoryDir: string;
  /** Reports lead to it, where there is one. */
  readonly documentation: Documentation;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * GitHub takes columns for a range in one line alone. Its last column is the one of the last
 * character: where there is none, the toolkit takes the first column for it.
 *
 * @see https://github.com/actions/toolkit/tree/main/packages/core#annotations
 */
function placeOf({range: {start, end}}: Diagnostic): Record<string, number> {
  return {
    line: start.line,
    endLine: end.line,
    ...(start.line === end.line
      ? {col: start.column, endColumn: Math.max(start.column, end.column - 1)}
      : {}),
  };
}

/** What fixes a problem without anybody thinking about it. */
function explainFix({fix}: Diagnostic): string[] {
  return fix === null
    ? []
    : [`fix: ${fix.description}, or run \`npx docusaurus training:check --fix\``];
}

function toCommand(diagnostic: Diagnostic, options: GithubReportOptions): string {
  const {code, severity, file} = diagnostic;
  const properties: Readonly<Record<string, string | number>> = {
    file: relativeFile(file, options.repositoryDir),
    ...placeOf(diagnostic),
    title: code,
  };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const url = documentationUrl(code, options.documentation);
  const message = [
    ...explain(diagnostic),
    ...explainFix(diagnostic),
    `more: ${moreAbout(code)}`,
    ...(url === null ? [] : [`docs: ${url}`]),
  ];
  return `::${severity} ${list}::${escapeData(message.join('\n'))}`;
}

/**
 * Writes diagnostics as workflow commands, which GitHub shows beside the changed lines of a pull
 * request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(
  diagnostics: readonly Diagnostic[],
  options: GithubReportOptions,
): string {
  return inReportOrder(diagnostics)
    .map((diagnostic) => toCommand(diagnostic, options))
    .join('\n');
}
