import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {count as countOf} from '../../diagnostics/wording';
import {closestDoc} from '../../docusaurus/closestDoc';
import {QUIZ_PATH} from '../quizPath';
import type {QuizInput} from '../schema';
import {docIdsOf, drawableIn, type QuizPage} from './pools';

/** `a, b` as a list; `null` for a text without commas. */
function asList(text: string): string | null {
  const ids = text.split(',').map((id) => id.trim());
  return ids.length > 1 ? `[${ids.filter((id) => id !== '').join(', ')}]` : null;
}

type DrawnPage = QuizPage & {readonly hasQuiz: boolean};

/** Whether a page has a quiz with errors; what is wrong with it is told there. */
function isUnreadable({hasQuiz, input}: DrawnPage): boolean {
  return hasQuiz && input === null;
}

/** The docs that a quiz can draw from. */
export interface DrawContext {
  /** Absolute path of the page that draws. */
  readonly file: string;
  /** Id of its doc; `null` for other pages. */
  readonly docId: string | null;
  /** By the id of their doc. */
  readonly pages: ReadonlyMap<string, DrawnPage>;
  /** Whether a doc is in no build; the dev server has those all the same. */
  readonly isDraft: (docId: string) => boolean;
}

interface Entry {
  readonly docId: string;
  readonly path: YamlPath;
}

function entriesOf(from: string | readonly string[], path: YamlPath): Entry[] {
  return docIdsOf(from).map((docId, index) => ({
    docId,
    path: typeof from === 'string' ? path : [...path, index],
  }));
}

function checkEntry({docId, path}: Entry, first: Entry, context: DrawContext): Problem[] {
  const {file, pages, docId: own, isDraft} = context;
  const page = pages.get(docId);
  if (docId === own) {
    return [
      {
        code: 'draw/own-page',
        message: 'a quiz cannot draw from its own page',
        path,
        at: 'value',
        found: 'this page',
        expected: 'the id of another doc',
        help: 'remove it: the questions of the quiz itself are all asked',
      },
    ];
  }
  if (isDraft(docId)) {
    return [
      {
        code: 'draw/draft-page',
        message: `\`${docId}\` is a draft, which readers do not get`,
        path,
        at: 'value',
        found: 'a draft',
        expected: 'a doc that is published',
        help: 'publish the page, or draw from another one',
      },
    ];
  }
  if (page === undefined) {
    const others = [...pages].filter(([id, {hasQuiz}]) => hasQuiz && id !== own).map(([id]) => id);
    const list = asList(docId);
    const suggestion = list === null ? closestDoc(docId, file, others) : null;
    return [
      {
        code: 'draw/unknown-page',
        message: `there is no doc with the id \`${docId}\``,
        path,
        at: 'value',
        found: 'unknown doc',
        expected: 'the id of a doc of the same docs, with a quiz',
        help:
          list !== null
            ? `write a list: \`${list}\``
            : suggestion === null
              ? 'write the id of a doc: its file name in `docs`, without `.mdx`'
              : `did you mean \`${suggestion}\`?`,
        ...(suggestion !== null && {fix: {kind: 'replace', text: suggestion}}),
      },
    ];
  }
  if (first.path !== path) {
    return [
      {
        code: 'draw/page-twice',
        message: `the quiz draws from \`${docId}\` twice`,
        path,
        at: 'value',
        found: 'drawn from before',
        expected: 'every page once, so that no question is asked twice',
        help: 'remove one of the two, and raise the other `count`',
        related: [{path: first.path, at: 'value', label: 'drawn from here first'}],
      },
    ];
  }
  return isUnreadable(page) || drawableIn(page).length > 0
    ? []
    : [
        {
          code: 'draw/no-questions',
          message: `there is nothing to draw from \`${docId}\``,
          path,
          at: 'value',
          found: page.hasQuiz ? 'no question with a key' : 'a page without a quiz',
          expected: 'a page with questions of its own that have a key',
          help: 'name another page, or give that one a quiz',
        },
      ];
}

/** Checks what a quiz draws against the quizzes of the other pages. */
export function checkDraws({draw = []}: QuizInput, context: DrawContext): Problem[] {
  const seen = new Map<string, Entry>();
  return draw.flatMap(({from, count}, index): Problem[] => {
    const path = [...QUIZ_PATH, 'draw', index];
    const entries = entriesOf(from, [...path, 'from']);
    const problems = entries.flatMap((entry) => {
      const first = seen.get(entry.docId) ?? entry;
      seen.set(entry.docId, first);
      return checkEntry(entry, first, context);
    });
    const pages = entries.map(({docId}) => context.pages.get(docId));
    const isKnown = pages.every((page) => page && !isUnreadable(page));
    const size = pages.flatMap((page) => (page ? drawableIn(page) : [])).length;
    return problems.length > 0 || !isKnown || size >= count
      ? problems
      : [
          {
            code: 'draw/too-few',
            message: `\`count\` asks for ${countOf(count, 'question')}, and there ${size === 1 ? 'is' : 'are'} ${size}`,
            path: [...path, 'count'],
            at: 'value',
            found: `more than ${entries.length === 1 ? 'the page has' : 'the pages have'}`,
            expected: `${size} or fewer`,
            help: 'lower the count, name more pages, or write more questions',
          },
        ];
  });
}

/** How many questions a draw has to choose from, for each of its entries. */
export interface DrawSize {
  readonly path: YamlPath;
  readonly count: number;
  readonly size: number;
}

/** The same of entries whose pages can all be read: nobody knows how many the others have. */
export function drawSizes(
  {draw = []}: QuizInput,
  pages: ReadonlyMap<string, DrawnPage>,
): DrawSize[] {
  return draw.flatMap(({from, count}, index) => {
    const drawn = docIdsOf(from).flatMap((docId) => pages.get(docId) ?? []);
    return drawn.some(isUnreadable)
      ? []
      : [
          {
            path: [...QUIZ_PATH, 'draw', index, 'count'],
            count,
            size: drawn.flatMap(drawableIn).length,
          },
        ];
  });
}
