import type {Problem} from '../diagnostics/diagnostic';
import type {Outline} from '../docusaurus/outlines';
import {pageId} from '../docusaurus/pageId';
import type {Page} from '../docusaurus/pages';
import {checkDraws, drawSizes, type DrawSize} from '../quiz/draws/checkDraws';
import {type PagePool, pagePoolsOf, type QuizPage} from '../quiz/draws/pools';
import type {QuizInput} from '../quiz/schema';

/** A page whose quiz draws from others, or is an assessment. */
export interface DrawingPage {
  readonly page: Page;
  readonly quizId: string;
  readonly input: QuizInput;
  readonly pools: readonly PagePool[];
  /** Pages that it can draw from, by the id of their doc, as in {@link pools}. */
  readonly docs: ReadonlyMap<string, {readonly page: Page; readonly title: string}>;
}

/** What the pages of a site draw from each other. */
export interface SiteDraws {
  readonly drawing: readonly DrawingPage[];
  /** By the absolute path of the page. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** How much there is to choose from, by the absolute path of the page. */
  readonly sizes: ReadonlyMap<string, readonly DrawSize[]>;
}

interface CheckedQuizPage {
  readonly page: Page;
  readonly input: QuizInput | null;
}

interface Doc extends QuizPage {
  readonly page: Page;
  readonly title: string;
  readonly hasQuiz: boolean;
}

/** What quizzes draw from: the docs of a version, or those that readers get by default. */
interface Docs {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Of docs that are in no build. */
  readonly drafts: ReadonlySet<string>;
}

/** As in the sidebar; of a doc that no reader finds there, as its author says. */
function titleOf({docId, docsVersion, frontMatter}: Page, outlines: readonly Outline[]): string {
  const docs = outlines.find(({version}) => version === docsVersion)?.docs;
  const {title = docId} = frontMatter;
  return docs?.get(docId ?? '')?.title ?? String(title);
}

/** A build has left drafts out, and the dev server has not. */
function isDraft({frontMatter}: Page): boolean {
  return frontMatter.draft === true;
}

/**
 * Docs of one version go by their own ids. Other pages draw from the latest version of the docs, and
 * of each docs plugin where the site has several: an id then starts with that of its plugin.
 */
function collectDocs(
  docsVersion: string | null,
  checked: readonly CheckedQuizPage[],
  outlines: readonly Outline[],
  siteDir: string,
): Docs {
  const own = checked.filter(
    ({page}) =>
      page.docId !== null &&
      (docsVersion === null ? page.isLatest : page.docsVersion === docsVersion),
  );
  const keyOf = (page: Pick<Page, 'file' | 'docId' | 'docsVersion'>) =>
    docsVersion === null ? pageId(page, siteDir) : (page.docId ?? '');
  const docs = own.map(({page, input}): [string, Doc] => [
    keyOf(page),
    {
      page,
      input,
      title: titleOf(page, outlines),
      quizId: input?.id ?? pageId(page, siteDir),
      hasQuiz: page.frontMatter.quiz !== undefined,
    },
  ]);
  const versions = new Set([docsVersion, ...own.map(({page}) => page.docsVersion)]);
  const hidden = outlines.flatMap((outline) =>
    versions.has(outline.version)
      ? [...outline.hidden].map((docId) => keyOf({file: '', docId, docsVersion: outline.version}))
      : [],
  );
  const published = new Set(docs.flatMap(([key, {page}]) => (isDraft(page) ? [] : [key])));
  return {
    docs: new Map(docs),
    drafts: new Set([...hidden, ...docs.map(([key]) => key)].filter((key) => !published.has(key))),
  };
}

/** Checks what each quiz draws from docs of its own version; other pages draw from the latest one. */
export function drawsOfSite(
  checked: readonly CheckedQuizPage[],
  outlines: readonly Outline[],
  siteDir: string,
): SiteDraws {
  const drawing = checked.filter(
    ({input}) => input?.draw !== undefined || input?.mode === 'assessment',
  );
  const versions = new Map<string | null, Docs>();
  const docsOf = ({docsVersion}: Page): Docs => {
    const docs = versions.get(docsVersion) ?? collectDocs(docsVersion, checked, outlines, siteDir);
    versions.set(docsVersion, docs);
    return docs;
  };
  const problems = new Map<string, readonly Problem[]>();
  const sizes = new Map<string, readonly DrawSize[]>();
  const pages = drawing.flatMap(({page, input}): DrawingPage[] => {
    if (input === null) {
      return [];
    }
    const {docs, drafts} = docsOf(page);
    const {file, docId} = page;
    const found = checkDraws(input, {
      file,
      docId,
      pages: docs,
      // What a draft draws from can be published with it.
      isDraft: (id) => drafts.has(id) && !isDraft(page),
    });
    problems.set(file, found);
    sizes.set(file, found.length === 0 ? drawSizes(input, docs) : []);
    return [
      {
        page,
        input,
        quizId: input.id ?? pageId(page, siteDir),
        pools: pagePoolsOf(input, (id) => docs.get(id) ?? null),
        docs,
      },
    ];
  });
  return {drawing: pages, problems, sizes};
}
