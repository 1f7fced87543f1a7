import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Diagnostic} from './diagnostics/diagnostic';
import {locateInFrontMatter} from './diagnostics/locate';
import {reportError, reportFromDisk} from './diagnostics/report';
import type {Page} from './pages';
import {type Compiler, ReportPlugin} from './wiring/bundlerPlugin';
import {checkWiring} from './wiring/missingTransformer';
import type {Placement} from './wiring/pipelines';

/** The transformer reports these itself, as errors of their page. */
const REPORTED_BY_TRANSFORMER = /^(?:quiz|service)\//;

/** What is known to be wrong with a site, between loading its content and bundling it. */
export interface Faults {
  /**
   * Takes the result of a check. A build stops at once, before bundling; the dev server goes on
   * and shows the faults where the author looks.
   *
   * @throws Error in a build, where there is a diagnostic
   */
  update(pages: readonly Page[], diagnostics: readonly Diagnostic[]): void;
  /** Shows in the bundler's errors what neither a build nor the transformer has reported. */
  createBundlerPlugin(): ReportPlugin;
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
    return locateInFrontMatter(problems, page.file, readFileSync(page.file, 'utf8'));
  });
}

/** @param isDevServer whether an author is watching, and can mend a fault while it runs */
export function createFaults(siteDir: string, isDevServer: boolean): Faults {
  let pages: readonly Page[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  const compilers = new Set<Compiler>();

  const report = (placementOf: (file: string) => Placement): string | null => {
    const unreported = [
      ...diagnostics.filter(({code}) => !REPORTED_BY_TRANSFORMER.test(code)),
      ...wiringDiagnostics(pages, siteDir, placementOf),
    ];
    return unreported.length === 0 ? null : reportFromDisk(unreported, siteDir);
  };

  return {
    update(newPages, newDiagnostics) {
      const isNews = JSON.stringify(newDiagnostics) !== JSON.stringify(diagnostics);
      pages = newPages;
      diagnostics = newDiagnostics;
      if (newDiagnostics.length > 0 && !isDevServer) {
        throw reportError(reportFromDisk(newDiagnostics, siteDir));
      }
      // A mended fault may leave no file of the bundle changed, and its error would stay.
      if (isNews) {
        compilers.forEach((compiler) => compiler.watching?.invalidate());
      }
    },
    createBundlerPlugin: () => new ReportPlugin(report, (compiler) => compilers.add(compiler)),
  };
}
