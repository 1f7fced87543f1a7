import type {VFile} from 'vfile';
import type {BodyProblem, Diagnostic, Problem} from '../diagnostics/diagnostic';
import {frontMatterSource} from '../diagnostics/yaml/frontMatterSource';
import {locateInFrontMatter} from '../diagnostics/locate';
import {reportError} from '../diagnostics/reports/report';
import {inReportOrder} from '../diagnostics/reports/reportOrder';
import {formatDiagnostic} from '../diagnostics/reports/textReport';
import {findSyntaxDiagnostic} from '../diagnostics/yaml/yamlSyntax';
import {originalText} from '../docusaurus/originalText';
import {getCurrentSite} from './currentSite';

function toReports(diagnostics: readonly Diagnostic[], content: string): string[] {
  const {siteDir, documentation} = getCurrentSite();
  const options = {siteDir, documentation, readFile: () => content, colours: false};
  return inReportOrder(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, options));
}

function fail(reports: readonly string[]): void {
  if (reports.length > 0) {
    throw reportError(reports.join('\n\n'));
  }
}

function reportsOnFrontMatter(problems: readonly Problem[], file: VFile): string[] {
  if (problems.length === 0) {
    return [];
  }
  const content = originalText(file);
  return toReports(locateInFrontMatter(problems, file.path, content), content);
}

function reportsOnBody(problems: readonly BodyProblem[], file: VFile): string[] {
  if (problems.length === 0) {
    return [];
  }
  const located = {severity: 'error', file: file.path} as const;
  return toReports(
    problems.map((problem) => ({...problem, ...located})),
    String(file),
  );
}

/**
 * Ends the compilation of a page that has errors.
 *
 * @param problems in its front matter
 * @param bodyProblems in its body
 * @throws where there is a problem, with a report of all of them
 */
export function failWith(
  problems: readonly Problem[],
  bodyProblems: readonly BodyProblem[],
  file: VFile,
): void {
  fail([...reportsOnFrontMatter(problems, file), ...reportsOnBody(bodyProblems, file)]);
}

/**
 * Where YAML cannot be read, Docusaurus' dev server says so in the terminal and goes on with a
 * page without front matter, whose quiz would be gone without a word.
 *
 * @throws where the front matter of a page cannot be read
 */
export function failWhereUnreadable(file: VFile): void {
  const content = originalText(file);
  const source = frontMatterSource(content);
  const diagnostic = source && findSyntaxDiagnostic(source, 'page/yaml-syntax', file.path, content);
  fail(diagnostic ? toReports([diagnostic], content) : []);
}
