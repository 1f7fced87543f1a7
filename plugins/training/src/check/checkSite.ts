import {readFileSync} from 'node:fs';
import {buildComparisons} from '../comparison/buildComparisons';
import type {LoadedComparisons} from '../comparison/load';
import type {Comparison} from '../comparison/model';
import type {ServicePage} from '../comparison/servicePage';
import type {Diagnostic, Problem} from '../diagnostics/diagnostic';
import {locateInFrontMatter, locateInYamlFile} from '../diagnostics/locate';
import {lint, type LintOptions, toLintedQuiz} from '../lint/lint';
import type {LintedPage} from '../lint/rule';
import type {Page} from '../pages';
import {QUIZ_PATH} from '../quiz/check';
import type {Quiz} from '../quiz/model';
import {type CheckedFrontMatter, checkFrontMatter} from './checkFrontMatter';

export interface CheckSiteOptions {
  /** Language of a page, as in the site's config: one that nobody has translated keeps its own. */
  readonly localeOf: (page: Page) => string;
  /** Severities that differ from those of the rules. */
  readonly rules: LintOptions;
}

/** What a site's training content comes to. */
export interface CheckedSite {
  /** Every fault of every page and of the comparisons, and what the rules have found. */
  readonly diagnostics: readonly Diagnostic[];
  /** By the absolute path of the page; those at fault are missing. */
  readonly quizzes: ReadonlyMap<string, Quiz>;
  /** Complete where nothing is at fault; otherwise what could be put together. */
  readonly comparisons: readonly Comparison[];
}

interface CheckedPage extends CheckedFrontMatter {
  readonly page: Page;
}

function toServicePages(pages: readonly CheckedPage[]): ServicePage[] {
  return pages.flatMap(({page: {docId, file, permalink, isLatest}, service}) =>
    service && docId !== null && isLatest ? [{docId, file, permalink, service}] : [],
  );
}

/** Docs that state nothing that a comparison could use, which has been reported or is meant so. */
function toServicesAtFault(
  pages: readonly CheckedPage[],
  servicePages: readonly ServicePage[],
): ReadonlySet<string> {
  const complete = new Set(servicePages.map(({docId}) => docId));
  return new Set(
    pages.flatMap(({page: {docId, frontMatter}}) =>
      docId !== null && frontMatter.service !== undefined && !complete.has(docId) ? [docId] : [],
    ),
  );
}

function toLintedPages(
  pages: readonly CheckedPage[],
  localeOf: CheckSiteOptions['localeOf'],
): LintedPage[] {
  return pages.flatMap(({page, input}) =>
    input ? [{...toLintedQuiz(input, localeOf(page), QUIZ_PATH), file: page.file}] : [],
  );
}

/**
 * Checks all pages and comparisons of a site at once and puts the comparisons together.
 *
 * Reads a page's file again only where there is something to say about it.
 */
export async function checkSite(
  pages: readonly Page[],
  loaded: LoadedComparisons,
  {localeOf, rules}: CheckSiteOptions,
): Promise<CheckedSite> {
  const checked = pages.map((page) => ({
    ...checkFrontMatter(page.frontMatter, () => readFileSync(page.file, 'utf8')),
    page,
  }));
  const servicePages = toServicePages(checked);
  const {problems, comparisons} = await buildComparisons(loaded, {
    servicePages,
    docIds: new Set(pages.flatMap(({docId}) => (docId === null ? [] : [docId]))),
    atFault: toServicesAtFault(checked, servicePages),
    permalinks: new Map(pages.map(({file, permalink}) => [file, permalink])),
  });
  const found = lint(toLintedPages(checked, localeOf), rules);

  const pageProblems = (file: string, own: readonly Problem[]) => [
    ...own,
    ...(problems.get(file) ?? []),
    ...(found.get(file) ?? []),
  ];
  const located = checked.flatMap(({page: {file}, problems: own}) => {
    const all = pageProblems(file, own);
    return all.length === 0 ? [] : locateInFrontMatter(all, file, readFileSync(file, 'utf8'));
  });
  return {
    diagnostics: [
      ...loaded.diagnostics,
      ...located,
      ...locateInYamlFile(problems.get(loaded.file) ?? [], loaded.file, loaded.content),
    ],
    quizzes: new Map(checked.flatMap(({page: {file}, quiz}) => (quiz ? [[file, quiz]] : []))),
    comparisons,
  };
}
