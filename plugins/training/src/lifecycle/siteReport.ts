import {existsSync} from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {Diagnostic} from '../diagnostics/diagnostic';
import type {Documentation} from '../diagnostics/documentationUrl';
import {locate} from '../diagnostics/locate';
import {reportError, reportFromDisk} from '../diagnostics/reports/report';
import {markdownFile} from '../diagnostics/sourceFile';
import type {Page} from '../docusaurus/pages';
import {type Compiler, ReportPlugin} from '../docusaurus/wiring/bundlerPlugin';
import {checkWiring} from '../docusaurus/wiring/missingTransformer';
import type {Placement} from '../docusaurus/wiring/pipelines';

/** The transformer reports these of a page itself, as its errors. Rules are not its business. */
const REPORTED_BY_TRANSFORMER = /^(?:quiz\/(?!(?:unknown-rule|duplicate-quiz-id)$)|service\/)/;

/** What is known to be wrong with a site, between loading its content and bundling it. */
export interface SiteReport {
  /**
   * Takes the result of a check. A build stops at once, before bundling; the dev server goes on and
   * shows the errors where the author looks. Warnings are printed.
   *
   * @throws Error in a build, where there is an error
   */
  update(
    pages: readonly Page[],
    diagnostics: readonly Diagnostic[],
    documentation: Documentation,
  ): void;
  /** Shows in the bundler's errors what neither a build nor the transformer has reported. */
  createBundlerPlugin(): ReportPlugin;
}

function isError({severity}: Diagnostic): boolean {
  return severity === 'error';
}

function wiringDiagnostics(
  pages: readonly Page[],
  siteDir: string,
  placementOf: (file: string) => Placement,
): Diagnostic[] {
  const reportedFolders = new Set<string>();
  return pages.flatMap((page) => {
    const problems = checkWiring(page, placementOf(page.file));
    // What is missing is missing for every page of a content plugin: one of them stands for all.
    const folder = path.relative(siteDir, page.file).split(path.sep)[0] ?? '';
    if (problems.length === 0 || reportedFolders.has(folder)) {
      return [];
    }
    reportedFolders.add(folder);
    return locate(problems, markdownFile(page.file));
  });
}

export interface SiteReportOptions {
  /** Absolute path; file names in reports are relative to it. */
  readonly siteDir: string;
  /** Whether an author is watching, and can fix a problem while it runs. */
  readonly isDevServer: boolean;
}

export function createSiteReport({siteDir, isDevServer}: SiteReportOptions): SiteReport {
  let pages: readonly Page[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  let documentation: Documentation = null;
  const compilers = new Set<Compiler>();

  const reportOf = (found: readonly Diagnostic[]): string | null =>
    found.length === 0 ? null : reportFromDisk(found, {siteDir, documentation, colours: false});

  const isReportedByTransformer = ({code, file}: Diagnostic): boolean =>
    REPORTED_BY_TRANSFORMER.test(code) && pages.some((page) => page.file === file);

  // The dev server compiles at once when a file goes, and loads the site's content later.
  const isThere = ({file}: {readonly file: string}): boolean => existsSync(file);

  const report = (placementOf: (file: string) => Placement): string | null =>
    reportOf([
      ...diagnostics.filter(
        (found) => isError(found) && !isReportedByTransformer(found) && isThere(found),
      ),
      ...wiringDiagnostics(pages.filter(isThere), siteDir, placementOf),
    ]);

  return {
    update(newPages, newDiagnostics, newDocumentation) {
      const isNews = JSON.stringify(newDiagnostics) !== JSON.stringify(diagnostics);
      pages = newPages;
      diagnostics = newDiagnostics;
      documentation = newDocumentation;
      if (!isDevServer && newDiagnostics.some(isError)) {
        throw reportError(reportOf(newDiagnostics) ?? '');
      }
      const warnings = isNews ? reportOf(newDiagnostics.filter((found) => !isError(found))) : null;
      if (warnings !== null) {
        // As warnings of the bundler, Docusaurus would print them as JSON.
        logger.warn(`\n\n${warnings}\n`);
      }
      // A fixed problem may leave no file of the bundle changed, and its error would stay.
      if (isNews) {
        compilers.forEach((compiler) => compiler.watching?.invalidate());
      }
    },
    createBundlerPlugin: () => new ReportPlugin(report, (compiler) => compilers.add(compiler)),
  };
}
