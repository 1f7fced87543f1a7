import fs from 'node:fs';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import yaml from 'yaml';
import {checkContent} from '../../../plugins/training/src/check/checkContent';
import {checkPageMarkdown} from '../../../plugins/training/src/check/checkPageMarkdown';
import {checkSite} from '../../../plugins/training/src/check/checkSite';
import {parseComparisons} from '../../../plugins/training/src/comparison/declaration/load';
import {markdownFile, type SourceFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import type {Page} from '../../../plugins/training/src/docusaurus/pages';
import {createPageParser} from '../../../plugins/training/src/mdx/pageParser';
import {comparisonOptions, comparisonSet} from '../support/comparisonSet';
import {NO_COURSES} from '../support/courses';
import {problemOf, setUpTestSite} from '../support/page';
import {createSiteFolder} from '../support/siteFolder';

/** Each part of a check has something to say: schema, dates, comments, rules, links of texts. */
const WITH_PROBLEMS = `---
service:
  name: AWS CloudTrail
  facts: {metrics: {value: no, checked: 2026-02-31}}
quiz:
  intro: See [nothing](./nothing.mdx) in channel #1
  questions:
    - prompt: Which call stops a trail?
      options: [{text: StopLogging, correct: true}, {text: DeleteTrail}]
---
`;

const WITHOUT = `---
quiz:
  questions:
    - id: free
      type: true-false
      prompt: The first trail is free.
      answer: true
      feedback: {true: Right., false: Think of its copies.}
      explanation: One copy of management events is free.
---
`;

const {siteDir, write} = createSiteFolder();
const parse = jest.spyOn(yaml, 'parseDocument');
const read = jest.spyOn(fs, 'readFileSync');

const timesParsed = (text: string) =>
  parse.mock.calls.filter(([parsed]) => parsed !== '' && text.includes(parsed)).length;
const timesRead = (file: string) => read.mock.calls.filter(([name]) => name === file).length;

async function pageOf(content: string): Promise<Page> {
  const file = write('docs/page.mdx', content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: file, fileContent: content});
  return {
    file,
    permalink: '/docs/page',
    frontMatter,
    isBlogPost: false,
    docId: 'page',
    docsVersion: 'default/current',
    isLatest: true,
  };
}

/** @returns codes of what is found, some of which need the text of the page */
async function checkAsSite(page: Page, source?: SourceFile): Promise<string[]> {
  const {diagnostics, quizzes} = await checkSite([page], [comparisonSet('')], {
    siteDir: '/site',
    localeOf: () => 'en',
    rules: {},
    comparisons: comparisonOptions,
    courses: NO_COURSES,
    ...(source && {sources: new Map([[page.file, source]])}),
  });
  const markdown = {
    format: 'mdx',
    mdx1Compat: {comments: true, admonitions: true, headingIds: true},
  } as const;
  const inMarkdown = await checkPageMarkdown({
    page,
    source: source ?? markdownFile(page.file),
    quiz: quizzes.get(page.file) ?? null,
    courses: {},
    createParser: () => createPageParser('mdx', markdown, []),
    linkTargets: {
      pages: new Set(),
      siteDir,
      staticFolders: [],
      linkSeverity: 'warning',
      imageSeverity: 'error',
    },
    contentFolders: [],
    comparisons: [],
  });
  return [...diagnostics, ...inMarkdown].map(({code}) => code);
}

beforeEach(() => {
  parse.mockClear();
  read.mockClear();
});

describe('a page with problems', () => {
  setUpTestSite();

  it('is parsed once by a check that has its text, and not read again', async () => {
    const page = await pageOf(WITH_PROBLEMS);
    const source = markdownFile(page.file, () => WITH_PROBLEMS);
    expect(await checkAsSite(page, source)).toEqual(
      expect.arrayContaining([
        'service/wrong-format',
        'quiz/cut-text',
        'lint/missing-id',
        'quiz/broken-link',
      ]),
    );
    expect(timesParsed(WITH_PROBLEMS)).toBe(1);
    expect(timesRead(page.file)).toBe(0);
  });

  it('is read and parsed once by a build before it bundles', async () => {
    const page = await pageOf(WITH_PROBLEMS);
    const {diagnostics} = await checkSite([page], [], {
      siteDir: '/site',
      localeOf: () => 'en',
      rules: {},
      comparisons: comparisonOptions,
      courses: NO_COURSES,
    });
    expect(diagnostics.length).toBeGreaterThan(2);
    expect(timesParsed(WITH_PROBLEMS)).toBe(1);
    expect(timesRead(page.file)).toBe(1);
  });

  it('is read and parsed once by the transformer', async () => {
    const {file} = await pageOf(WITH_PROBLEMS);
    expect(await problemOf(WITH_PROBLEMS, file)).toContain('2026-02-31');
    expect(timesParsed(WITH_PROBLEMS)).toBe(1);
    expect(timesRead(file)).toBe(1);
  });

  it('is parsed once by the check of an editor', async () => {
    const source = markdownFile('/site/docs/page.mdx', () => WITH_PROBLEMS);
    expect(await checkContent(source, {locale: 'en', rules: {}})).not.toEqual([]);
    expect(timesParsed(WITH_PROBLEMS)).toBe(1);
  });
});

describe('a page without a problem', () => {
  it('is parsed by nobody but Docusaurus', async () => {
    const page = await pageOf(WITHOUT);
    expect(
      await checkAsSite(
        page,
        markdownFile(page.file, () => WITHOUT),
      ),
    ).toEqual([]);
    expect(timesParsed(WITHOUT)).toBe(0);
    expect(timesRead(page.file)).toBe(0);
  });
});

describe('a file of comparisons', () => {
  it('is parsed once, with problems as without', () => {
    const content = 'table: {titel: One, services: [one, two], rows: [{id: a, label: A}]}\n';
    expect(parseComparisons(content, '/site/docs/comparisons.yml').diagnostics).not.toEqual([]);
    expect(timesParsed(content)).toBe(1);
  });
});
