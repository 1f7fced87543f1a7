import type {BodyProblem, Diagnostic, Problem} from '../diagnostics/diagnostic';
import {severityOf} from '../diagnostics/codes';
import {findMisreadPage} from '../diagnostics/misreadPage';
import {markdownFile} from '../diagnostics/sourceFile';
import {locate} from '../diagnostics/locate';
import {reportError} from '../diagnostics/reports/report';
import {inReportOrder} from '../diagnostics/reports/reportOrder';
import {formatDiagnostic} from '../diagnostics/reports/textReport';
import {findSyntaxDiagnostic} from '../diagnostics/yaml/yamlSyntax';
import type {CompiledPage} from './compiledPage';
import {getCurrentSite} from './currentSite';

function toReports(diagnostics: readonly Diagnostic[], content: string): string[] {
  const {siteDir, documentation} = getCurrentSite();
  const options = {siteDir, documentation, readFile: () => content, colours: false};
  return inReportOrder(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, options));
}

/** As much of a page as its report shows. */
type ReportedPage = Pick<CompiledPage, 'file' | 'source'>;

/** A warning is for the check to say: the page is built. */
function isError({code, severity = severityOf(code)}: Problem): boolean {
  return severity === 'error';
}

function fail(reports: readonly string[]): void {
  if (reports.length > 0) {
    throw reportError(reports.join('\n\n'));
  }
}

function reportsOnFrontMatter(problems: readonly Problem[], {source}: ReportedPage): string[] {
  return problems.length === 0 ? [] : toReports(locate(problems, source), source.content);
}

function reportsOnBody(problems: readonly BodyProblem[], {file}: ReportedPage): string[] {
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
 * @param problems in its front matter; warnings end nothing
 * @param bodyProblems in its body
 * @throws where there is a problem, with a report of all of them
 */
export function failWith(
  problems: readonly Problem[],
  bodyProblems: readonly BodyProblem[],
  page: ReportedPage,
): void {
  fail([
    ...reportsOnFrontMatter(problems.filter(isError), page),
    ...reportsOnBody(bodyProblems, page),
  ]);
}

/**
 * Where YAML cannot be read, Docusaurus' dev server says so in the terminal and goes on with a
 * page without front matter, whose quiz would be gone without a word.
 *
 * @throws where the front matter of a page cannot be read
 */
export function failWhereUnreadable({source}: ReportedPage): void {
  const diagnostic = findSyntaxDiagnostic(source, 'page/yaml-syntax');
  fail(diagnostic ? toReports([diagnostic], source.content) : []);
}

/**
 * A page whose encoding is another one, or whose front matter ends too early, is shown with its
 * words lost, or with its quiz among them. Looks at the text that was parsed, which nobody has to
 * read again.
 *
 * @throws where the page is read otherwise than it was written
 */
export function failWhereMisread({file}: Pick<CompiledPage, 'file'>): void {
  const content = String(file);
  const diagnostic = findMisreadPage(markdownFile(file.path, () => content));
  fail(diagnostic ? toReports([diagnostic], content) : []);
}
