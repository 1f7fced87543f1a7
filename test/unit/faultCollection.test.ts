import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkContent} from '../../plugins/training/src/check/checkContent';
import {checkFrontMatter} from '../../plugins/training/src/check/checkFrontMatter';
import {checkPageMarkdown} from '../../plugins/training/src/check/checkPageMarkdown';
import {applyFixes} from '../../plugins/training/src/diagnostics/applyFixes';
import {FAULTS} from '../../plugins/training/src/diagnostics/codes';
import type {Diagnostic} from '../../plugins/training/src/diagnostics/diagnostic';
import {createPageParser, formatOf} from '../../plugins/training/src/mdx/pageParser';
import {isInside, textIn} from './support/ranges';

const FOLDER = path.resolve(__dirname, '../fixtures/faults');

/** What an author has to be told, as a file beside the page says it. */
interface ExpectedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is underlined. */
  readonly text: string;
  readonly message: string;
  readonly found: string;
  readonly help: string | null;
  readonly related?: readonly {
    readonly line: number;
    readonly column: number;
    readonly text: string;
    readonly label: string;
  }[];
  /** What the fix does, where there is one. */
  readonly fix?: string;
}

const pages = readdirSync(FOLDER).filter((name) => /\.mdx?$/.test(name));

function readPage(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

function readExpected(name: string): readonly ExpectedDiagnostic[] {
  const file = path.join(FOLDER, name.replace(/\.mdx?$/, '.expected.json'));
  return JSON.parse(readFileSync(file, 'utf8')) as readonly ExpectedDiagnostic[];
}

const linkTargets = {
  pages: new Set(pages.map((name) => path.join(FOLDER, name))),
  contentFolders: [FOLDER],
  siteDir: FOLDER,
  staticFolders: [],
  linkSeverity: 'error',
  imageSeverity: 'error',
} as const;

/** What is wrong with the Markdown of a page whose front matter can be read. */
async function checkMarkdown(content: string, file: string): Promise<Diagnostic[]> {
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  const format = formatOf(file, frontMatter, {format: 'detect'});
  return checkPageMarkdown({
    page: {
      file,
      permalink: '/',
      frontMatter,
      isBlogPost: false,
      docId: null,
      isLatest: true,
    },
    content,
    quiz: checkFrontMatter(frontMatter).quiz,
    createParser: () =>
      createPageParser(
        format,
        {mdx1Compat: {comments: false, admonitions: false, headingIds: false}},
        [],
      ),
    linkTargets,
  });
}

function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({code}) => code === 'page/yaml-syntax');
}

/** The faults of a page, apart from what the rules of question writing find. */
async function check(name: string, content = readPage(name)): Promise<Diagnostic[]> {
  const file = path.join(FOLDER, name);
  const found = await checkContent(content, file, {locale: 'en', rules: {}});
  const faults = found.filter(({code}) => !code.startsWith('lint/'));
  return isUnreadable(faults) ? faults : [...faults, ...(await checkMarkdown(content, file))];
}

function toExpected(content: string, diagnostic: Diagnostic): ExpectedDiagnostic {
  const {code, severity, range, message, found, help, related, fix} = diagnostic;
  return {
    code,
    severity,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    text: textIn(content, range),
    message,
    found,
    help,
    ...(related.length > 0 && {
      related: related.map((place) => ({
        line: place.range.start.line,
        column: place.range.start.column,
        text: textIn(content, place.range),
        label: place.label,
      })),
    }),
    ...(fix && {fix: fix.description}),
  };
}

function inOrder(diagnostics: readonly ExpectedDiagnostic[]): ExpectedDiagnostic[] {
  return [...diagnostics].sort(
    (one, other) =>
      one.line - other.line ||
      one.column - other.column ||
      (one.code < other.code ? -1 : Number(one.code > other.code)),
  );
}

describe('a page at fault', () => {
  it.each(pages)('is told so, at the right place and in the right words: %s', async (name) => {
    const content = readPage(name);
    const diagnostics = await check(name);
    expect(inOrder(diagnostics.map((diagnostic) => toExpected(content, diagnostic)))).toEqual(
      inOrder(readExpected(name)),
    );
    for (const {range, related} of diagnostics) {
      expect(isInside(content, range)).toBe(true);
      expect(related.every((place) => isInside(content, place.range))).toBe(true);
    }
  });
});

/** Which fault it is, wherever it stands. */
function nameOf({code, message}: Diagnostic): string {
  return `${code}: ${message}`;
}

const pagesWithFixes = pages.filter((name) =>
  readExpected(name).some(({fix}) => fix !== undefined),
);

describe('a fix', () => {
  it.each(pagesWithFixes)('undoes its fault and makes no other unreadable: %s', async (name) => {
    const content = readPage(name);
    for (const diagnostic of await check(name)) {
      if (diagnostic.fix !== null) {
        const after = await check(name, applyFixes(content, [diagnostic]).content);
        expect(after.map(nameOf)).not.toContain(nameOf(diagnostic));
        expect(diagnostic.code === 'page/yaml-syntax' || !isUnreadable(after)).toBe(true);
      }
    }
  });
});

describe('the collection', () => {
  const known = FAULTS.map(({code}) => code);
  const collected = new Set(pages.flatMap((name) => readExpected(name).map(({code}) => code)));
  it('has faults that the documentation knows', () => {
    expect([...collected].filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(known.filter((code) => /^(?:page|quiz|service|placement|mdx)\//.test(code)))(
    'has a page with the fault %s',
    (code) => {
      expect(collected).toContain(code);
    },
  );

  it('has kept its line breaks and its byte order marks', () => {
    const contents = pages.map(readPage);
    expect(contents.filter((content) => content.includes('\r\n'))).not.toEqual([]);
    expect(contents.filter((content) => content.startsWith('\uFEFF'))).not.toEqual([]);
    expect(contents.filter((content) => content.includes('\t'))).not.toEqual([]);
  });
});
