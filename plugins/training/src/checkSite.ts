import {readFileSync} from 'node:fs';
import {assembleComparison} from './comparison/assemble';
import {checkComparisons} from './comparison/check';
import type {LoadedComparisons} from './comparison/load';
import type {Comparison} from './comparison/model';
import {createToRichText, type Origin} from './comparison/richText';
import type {ServicePage} from './comparison/servicePage';
import type {Diagnostic, Problem} from './diagnostics/diagnostic';
import {locateInFrontMatter, locateInYamlFile} from './diagnostics/locate';
import {checkKeys} from './misspeltKeys';
import type {Page} from './pages';
import {checkQuiz} from './quiz/check';
import {checkService} from './service/schema';

/** What a site's training content comes to. */
export interface CheckedSite {
  /** Every fault of every page and of the comparisons. */
  readonly diagnostics: readonly Diagnostic[];
  /** Complete where nothing is at fault; otherwise what could be put together. */
  readonly comparisons: readonly Comparison[];
}

/** What one page's front matter comes to. */
interface CheckedPage {
  readonly problems: readonly Problem[];
  readonly servicePage: ServicePage | null;
}

function checkPage(page: Page): CheckedPage {
  const {frontMatter, docId, file, permalink} = page;
  const quizProblems = frontMatter.quiz === undefined ? [] : checkQuiz(frontMatter.quiz).problems;
  const keyProblems = checkKeys(frontMatter);
  if (frontMatter.service === undefined) {
    return {problems: [...keyProblems, ...quizProblems], servicePage: null};
  }
  const {service, problems} = checkService(frontMatter.service);
  return {
    problems: [...keyProblems, ...problems, ...quizProblems],
    servicePage:
      service && docId !== null && page.isLatest ? {docId, file, permalink, service} : null,
  };
}

function toDiagnostics(
  file: string,
  problems: readonly Problem[],
  loaded: LoadedComparisons,
): Diagnostic[] {
  return file === loaded.file
    ? locateInYamlFile(problems, file, loaded.content)
    : locateInFrontMatter(problems, file, readFileSync(file, 'utf8'));
}

function brokenLinkProblem(href: string, {path}: Origin): Problem {
  return {
    code: 'comparison/broken-link',
    message: `the link \`${href}\` leads to no page of this site`,
    path,
    at: 'value',
    found: `\`${href}\``,
    expected: 'the name of a Markdown file, relative to this one',
    help: null,
  };
}

/**
 * Checks all pages and comparisons of a site at once and puts the comparisons together.
 *
 * Reads a page's file again only where the page is at fault.
 */
export async function checkSite(
  pages: readonly Page[],
  loaded: LoadedComparisons,
): Promise<CheckedSite> {
  const problemsByFile = new Map<string, Problem[]>();
  const add = (file: string, problems: readonly Problem[]) => {
    if (problems.length > 0) {
      problemsByFile.set(file, [...(problemsByFile.get(file) ?? []), ...problems]);
    }
  };
  const servicesAtFault = new Set<string>();

  const servicePages = pages.flatMap((page) => {
    const {problems, servicePage} = checkPage(page);
    add(page.file, problems);
    if (page.frontMatter.service !== undefined && page.docId !== null && !servicePage) {
      servicesAtFault.add(page.docId);
    }
    return servicePage ? [servicePage] : [];
  });
  // A fact has no row while the file that declares the rows cannot be read.
  if (loaded.diagnostics.length === 0) {
    const docIds = new Set(pages.flatMap(({docId}) => (docId === null ? [] : [docId])));
    checkComparisons(
      loaded.comparisons,
      loaded.file,
      servicePages,
      docIds,
      servicesAtFault,
    ).forEach((problems, file) => {
      add(file, problems);
    });
  }

  const permalinks = new Map(pages.map(({file, permalink}) => [file, permalink]));
  // A value may be shown more than once; its fault is one.
  const brokenLinks = new Map<string, {href: string; origin: Origin}>();
  const toRichText = await createToRichText(permalinks, (href, origin) => {
    brokenLinks.set(JSON.stringify([href, origin]), {href, origin});
  });
  const byDocId = new Map(servicePages.map((page) => [page.docId, page]));
  const comparisons = Object.entries(loaded.comparisons).map(([id, input]) =>
    assembleComparison(
      id,
      input,
      input.services.flatMap((docId) => byDocId.get(docId) ?? []),
      toRichText,
    ),
  );

  brokenLinks.forEach(({href, origin}) => {
    add(origin.file, [brokenLinkProblem(href, origin)]);
  });

  const located = [...problemsByFile].flatMap(([file, problems]) =>
    toDiagnostics(file, problems, loaded),
  );
  return {diagnostics: [...loaded.diagnostics, ...located], comparisons};
}
