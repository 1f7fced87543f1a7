import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createSlugger} from '@docusaurus/utils';
import {checkContent} from '../../plugins/training/src/check/checkContent';
import {isError} from '../../plugins/training/src/diagnostics/diagnostic';
import {formatDiagnostic} from '../../plugins/training/src/diagnostics/reports/textReport';
import {markdownFile} from '../../plugins/training/src/diagnostics/sourceFile';
import {RULES} from '../../plugins/training/src/lint/rules';

const ROOT = path.join(__dirname, '../..');

const AUTHORING = 'docs/authoring';
const EVIDENCE = `${AUTHORING}/evidence.mdx`;

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const PAGES = readdirSync(path.join(ROOT, AUTHORING), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `${AUTHORING}/${file.split(path.sep).join('/')}`);

/** As `wc -w` counts. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n/, '');
}

/** What somebody reads who has little time, and how many words that may be. */
const LIMITS = [
  [`${AUTHORING}/quick-start.mdx`, 1000],
  ['plugins/training/README.md', 2500],
  ...RULES.map(({name}) => [`${AUTHORING}/rules/${name}.mdx`, 200] as const),
] as const;

it.each(LIMITS)('%s has at most %i words, besides its front matter', (file, most) => {
  expect(countWords(withoutFrontMatter(read(file)))).toBeLessThanOrEqual(most);
});

it.each([
  [`${AUTHORING}/quick-start.mdx`, 'docs/my-page.mdx', '```mdx title="docs/my-page.mdx"\n'],
  ['plugins/training/README.md', 'docs/event-types.mdx', '```mdx\n'],
])('%s tells of an error what the check does', async (file, page, opening) => {
  const text = read(file);
  const [content = ''] = text.slice(text.indexOf(opening) + opening.length).split('```');
  const misspelt = content.replace('correct: true', 'corect: true');
  const source = markdownFile(path.join(ROOT, page), () => misspelt);
  const found = await checkContent(source, {locale: 'en', rules: {}});
  const reports = found.filter(isError).map((diagnostic) =>
    formatDiagnostic(diagnostic, {
      siteDir: ROOT,
      documentation: null,
      readFile: () => source.content,
      colours: false,
    }),
  );
  const [, told = ''] = /```text\n(error[^]*?)```/.exec(text) ?? [];
  expect([told.trim()]).toEqual(reports.map((report) => report.trim()));
});

it('tells of studies on one page', () => {
  const studies = /doi\.org|arxiv\.org/;
  expect(PAGES.filter((file) => studies.test(read(file)))).toEqual([EVIDENCE]);
});

/** The anchors of a page's headings. */
function anchorsOf(text: string): string[] {
  const slugger = createSlugger();
  return Array.from(text.matchAll(/^#{1,6} (.+)$/gm), ([, heading = '']) => slugger.slug(heading));
}

// A build follows the links of pages, and nobody those of a README.
describe.each(['README.md', 'CONTRIBUTING.md', 'plugins/training/README.md'])('%s', (file) => {
  it('has links to files and headings that are there', () => {
    const links = Array.from(read(file).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
    const broken = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [name = '', anchor] = link.split('#');
        const target = path.join(path.dirname(file), name);
        return (
          !existsSync(path.join(ROOT, target)) ||
          (anchor !== undefined && !anchorsOf(read(target)).includes(anchor))
        );
      });
    expect(links).not.toEqual([]);
    expect(broken).toEqual([]);
  });
});
