import {existsSync} from 'node:fs';
import logger from '@docusaurus/logger';
import {type Diagnostic, isError} from '../diagnostics/diagnostic';
import type {Documentation} from '../diagnostics/documentationUrl';
import {reportError, reportFromDisk} from '../diagnostics/reports/report';
import type {PageOf} from '../diagnostics/reports/tellOnce';
import type {Page} from '../docusaurus/pages';
import {type Compiler, ReportPlugin} from '../docusaurus/wiring/bundlerPlugin';
import type {Placement} from '../docusaurus/wiring/pipelines';
import {wiringDiagnostics} from '../docusaurus/wiring/wiringDiagnostics';
import {notYetTold} from './notYetTold';

/** The transformer reports these of a page itself, as its errors. Rules are not its business. */
const REPORTED_BY_TRANSFORMER = /^(?:quiz\/(?!(?:unknown-rule|duplicate-quiz-id)$)|service\/)/;

/** What is known to be wrong with a site, between loading its content and bundling it. */
export interface SiteReport {
  /**
   * Takes the result of a check. A build stops at once, before bundling; the dev server goes on and
   * shows the errors where the author looks. Of warnings is printed how many there are of each
   * kind; when a page changes in the dev server, its own are printed in full.
   *
   * @throws Error in a build, where there is an error
   */
  update(
    pages: readonly Page[],
    diagnostics: readonly Diagnostic[],
    documentation: Documentation,
    pageOf?: PageOf,
  ): void;
  /** Shows in the bundler's errors what neither a build nor the transformer has reported. */
  createBundlerPlugin(): ReportPlugin;
}

/** The dev server compiles at once when a file goes, and loads the site's content later. */
function isThere({file}: {readonly file: string}): boolean {
  return existsSync(file);
}

export interface SiteReportOptions {
  /** Absolute path; file names in reports are relative to it. */
  readonly siteDir: string;
  /** Language that the site is built in. */
  readonly locale: string;
  /** Whether an author is watching, and can fix a problem while it runs. */
  readonly isDevServer: boolean;
}

function warningsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => !isError(diagnostic));
}

/** The words of all warnings of each file, wherever in the file they stand. */
function wordsByFile(warnings: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const {file, code, message, found} of warnings) {
    words.set(file, (words.get(file) ?? '') + JSON.stringify([code, message, found]));
  }
  return words;
}

/** Those of files whose warnings are others than before. */
function ofChangedFiles(
  warnings: readonly Diagnostic[],
  warningsBefore: readonly Diagnostic[],
): readonly Diagnostic[] {
  const [now, before] = [wordsByFile(warnings), wordsByFile(warningsBefore)];
  return warnings.filter(({file}) => now.get(file) !== before.get(file));
}

export function createSiteReport({siteDir, locale, isDevServer}: SiteReportOptions): SiteReport {
  let pages: readonly Page[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  let documentation: Documentation = null;
  let pageOf: PageOf = (file) => file;
  let isFirst = true;
  const compilers = new Set<Compiler>();

  const reportOf = (
    found: readonly Diagnostic[],
    warnings: 'told' | 'counted' = 'counted',
  ): string | null =>
    found.length === 0
      ? null
      : reportFromDisk(found, {siteDir, documentation, colours: false, pageOf, warnings});

  const isReportedByTransformer = ({code, file}: Diagnostic): boolean =>
    REPORTED_BY_TRANSFORMER.test(code) && pages.some((page) => page.file === file);

  const report = (placementOf: (file: string) => Placement): string | null =>
    reportOf([
      ...diagnostics.filter(
        (found) => isError(found) && !isReportedByTransformer(found) && isThere(found),
      ),
      ...wiringDiagnostics(pages, siteDir, placementOf),
    ]);

  const reportWarnings = (before: readonly Diagnostic[]): string | null => {
    const now = warningsOf(diagnostics);
    if (!isDevServer) {
      return reportOf(notYetTold(now, pageOf, {siteDir, locale}));
    }
    return isFirst ? reportOf(now) : reportOf(ofChangedFiles(now, warningsOf(before)), 'told');
  };

  return {
    update(newPages, newDiagnostics, newDocumentation, newPageOf = (file) => file) {
      const isNews = JSON.stringify(newDiagnostics) !== JSON.stringify(diagnostics);
      const before = diagnostics;
      pages = newPages;
      diagnostics = newDiagnostics;
      documentation = newDocumentation;
      pageOf = newPageOf;
      if (!isDevServer && newDiagnostics.some(isError)) {
        throw reportError(reportOf(newDiagnostics) ?? '');
      }
      const warnings = isNews ? reportWarnings(before) : null;
      isFirst = false;
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
