import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {checkContent} from '../../plugins/training/src/check/checkContent';
import {checkFrontMatter} from '../../plugins/training/src/check/checkFrontMatter';
import type {LinkTargets} from '../../plugins/training/src/check/checkLinks';
import {checkPageMarkdown} from '../../plugins/training/src/check/checkPageMarkdown';
import {CODES} from '../../plugins/training/src/diagnostics/codes';
import type {Diagnostic, Range} from '../../plugins/training/src/diagnostics/diagnostic';
import {RULES} from '../../plugins/training/src/lint/rules';
import {createPageParser, formatOf} from '../../plugins/training/src/mdx/pageParser';
import {type ExpectedDiagnostic, readExpected} from './support/expectedDiagnostics';
import {isInside} from './support/ranges';

const FOLDER = path.resolve(__dirname, '../fixtures/broken-pages/markdown');

const pages = readdirSync(FOLDER).filter((name) => /\.mdx?$/.test(name));

function readPage(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** Words beside the underlined text are for the eye. */
type Expected = Omit<ExpectedDiagnostic, 'found'>;

function expectedOf(name: string): readonly Expected[] {
  return readExpected(path.join(FOLDER, name));
}

const WITHOUT_RULES = Object.fromEntries(RULES.map(({name}) => [name, 'off' as const]));

/** As Docusaurus has it where a site says nothing. */
const MARKDOWN = {
  format: 'mdx',
  mdx1Compat: {comments: true, admonitions: true, headingIds: true},
} as const;

const linkTargets: LinkTargets = {
  pages: new Set(pages.map((name) => path.join(FOLDER, name))),
  siteDir: FOLDER,
  staticFolders: [path.join(FOLDER, 'static')],
  linkSeverity: 'warning',
  imageSeverity: 'error',
};

/** The comparison that pages can show. */
const TABLE = {
  id: 'one-or-two',
  module: '',
  rowIds: ['answers', 'audit-log'],
  serviceIds: ['one/overview', 'two/overview'],
  doubtfulRowIds: [],
  doubtfulServiceIds: [],
};

async function check(name: string, content: string): Promise<Diagnostic[]> {
  const file = path.join(FOLDER, name);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  return [
    ...(await checkContent(content, file, {locale: 'en', rules: WITHOUT_RULES})),
    ...(await checkPageMarkdown({
      page: {
        file,
        permalink: '/',
        frontMatter,
        isBlogPost: false,
        docId: null,
        docsVersion: null,
        isLatest: true,
      },
      content,
      quiz: checkFrontMatter(frontMatter, () => content).input,
      createParser: () => createPageParser(formatOf(file, frontMatter, MARKDOWN), MARKDOWN, []),
      linkTargets,
      contentFolders: [FOLDER],
      comparisons: [TABLE],
    })),
  ];
}

/** What is underlined, over all of its lines. */
function textOf(content: string, {start, end}: Range): string {
  const lines = content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(start.line - 1, end.line);
  const before = start.column - 1;
  const after = (lines.at(-1) ?? '').length - (end.column - 1);
  const text = lines.join('\n');
  return text.slice(before, text.length - after);
}

function toExpected(content: string, diagnostic: Diagnostic): Expected {
  const {code, severity, range, message, help} = diagnostic;
  return {
    code,
    severity,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    text: textOf(content, range),
    message,
    help,
  };
}

/** A report in which a difference can be read. */
function toReport(diagnostics: readonly Expected[]): string {
  return [...diagnostics]
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1))
    .map(({code, severity, line, column, endLine, endColumn, text, message, help}) =>
      [
        `${line}:${column}-${endLine}:${endColumn} ${JSON.stringify(text)}`,
        `  ${severity} ${code}`,
        `  ${message}`,
        `  help: ${help ?? 'none'}`,
      ].join('\n'),
    )
    .join('\n');
}

describe('the Markdown of a page', () => {
  it.each(pages)(
    'is told its problems, at the right places and in the right words: %s',
    async (name) => {
      const content = readPage(name);
      const found = await check(name, content);
      expect(toReport(found.map((diagnostic) => toExpected(content, diagnostic)))).toBe(
        toReport(expectedOf(name)),
      );
      const ranges = found.flatMap(({range, related}) => [
        range,
        ...related.map((other) => other.range),
      ]);
      expect(ranges.filter((range) => !isInside(content, range))).toEqual([]);
    },
  );
});

describe('the collection', () => {
  const collected = new Set(pages.flatMap((name) => expectedOf(name).map(({code}) => code)));

  it.each(
    CODES.map(({code}) => code).filter((code) => /^(?:placement\/|mdx\/|quiz\/broken-)/.test(code)),
  )('has a page with the problem %s', (code) => {
    expect(collected).toContain(code);
  });

  it('has pages with nothing wrong', () => {
    expect(pages.filter((name) => expectedOf(name).length === 0).length).toBeGreaterThan(5);
  });

  it.each([
    ['line breaks of Windows', '\r\n'],
    ['byte order marks', '\uFEFF'],
    ['tabs', '\t'],
  ])('has kept its %s', (_, characters) => {
    expect(pages.map(readPage).filter((content) => content.includes(characters))).not.toEqual([]);
  });
});
