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
  /** Pages that it can draw from, by the id of their doc. */
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

type Docs = ReadonlyMap<string, Doc>;

/** As in the sidebar; of a doc that no reader finds there, as its author says. */
function titleOf({docId, docsVersion, frontMatter}: Page, outlines: readonly Outline[]): string {
  const docs = outlines.find(({version}) => version === docsVersion)?.docs;
  const {title = docId} = frontMatter;
  return docs?.get(docId ?? '')?.title ?? String(title);
}

function collectDocs(
  checked: readonly CheckedQuizPage[],
  outlines: readonly Outline[],
  siteDir: string,
): Docs {
  return new Map(
    checked.flatMap(({page, input}) =>
      page.docId === null
        ? []
        : [
            [
              page.docId,
              {
                page,
                input,
                title: titleOf(page, outlines),
                quizId: input?.id ?? pageId(page, siteDir),
                hasQuiz: page.frontMatter.quiz !== undefined,
              },
            ] as const,
          ],
    ),
  );
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
    const docs =
      versions.get(docsVersion) ??
      collectDocs(
        checked.filter(({page}) =>
          docsVersion === null ? page.isLatest : page.docsVersion === docsVersion,
        ),
        outlines,
        siteDir,
      );
    versions.set(docsVersion, docs);
    return docs;
  };
  const problems = new Map<string, readonly Problem[]>();
  const sizes = new Map<string, readonly DrawSize[]>();
  const pages = drawing.flatMap(({page, input}): DrawingPage[] => {
    if (input === null) {
      return [];
    }
    const docs = docsOf(page);
    const {file, docId} = page;
    const found = checkDraws(input, {file, docId, pages: docs});
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
