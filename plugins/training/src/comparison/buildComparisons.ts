import type {Problem} from '../diagnostics/diagnostic';
import {assembleComparison} from './assemble';
import {checkComparisons, type ProblemsByFile} from './check';
import type {LoadedComparisons} from './load';
import type {Comparison} from './model';
import {createToRichText, type Origin, type Permalinks} from './richText';
import type {ServicePage} from './servicePage';

/** What comparisons are put together from. */
export interface ComparisonSources {
  readonly servicePages: readonly ServicePage[];
  /** Ids of all docs, to tell a page without `service` from no page. */
  readonly docIds: ReadonlySet<string>;
  /** Ids of the docs whose service is at fault itself. */
  readonly atFault: ReadonlySet<string>;
  /** Addresses of all pages, by the absolute path of their file. */
  readonly permalinks: Permalinks;
}

export interface BuiltComparisons {
  readonly problems: ProblemsByFile;
  /** Complete where nothing is at fault; otherwise what could be put together. */
  readonly comparisons: readonly Comparison[];
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

/** Checks what `comparisons.yml` declares against the pages of its services, and joins the two. */
export async function buildComparisons(
  loaded: LoadedComparisons,
  {servicePages, docIds, atFault, permalinks}: ComparisonSources,
): Promise<BuiltComparisons> {
  const problems = new Map<string, readonly Problem[]>();
  // A fact has no row while the file that declares the rows cannot be read.
  if (loaded.diagnostics.length === 0) {
    checkComparisons(loaded.comparisons, loaded.file, servicePages, docIds, atFault).forEach(
      (found, file) => {
        problems.set(file, found);
      },
    );
  }
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
    const {file} = origin;
    problems.set(file, [...(problems.get(file) ?? []), brokenLinkProblem(href, origin)]);
  });
  return {problems, comparisons};
}
