import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {buildComparisons} from '../../../plugins/training/src/comparison/built/buildComparisons';
import type {ServicePage} from '../../../plugins/training/src/service/servicePage';
import {CODES} from '../../../plugins/training/src/diagnostics/codes';
import type {Diagnostic} from '../../../plugins/training/src/diagnostics/diagnostic';
import {
  locateInFrontMatter,
  locateInYamlFile,
} from '../../../plugins/training/src/diagnostics/locate';
import {checkService} from '../../../plugins/training/src/service/schema';
import {
  type ExpectedDiagnostic,
  inOrder,
  readExpected,
  toExpected,
} from '../support/expectedDiagnostics';
import {comparisonOptions, comparisonSet, noSources} from '../support/comparisonSet';
import {isInside} from '../support/ranges';

const FOLDER = path.resolve(__dirname, '../../fixtures/broken-pages/comparisons');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The pages of a site: those that belong to a file, or else those that the others share. */
function pagesFor(name: string): string[] {
  const own = path.join(FOLDER, name.replace('.yml', '.pages'));
  const folder = existsSync(own) ? own : path.join(FOLDER, 'pages');
  return readdirSync(folder).map((page) => path.join(folder, page));
}

function docIdOf(page: string): string {
  return path.basename(page, '.mdx');
}

/** The docs of a site that have a `service`. */
async function readServicePages(files: readonly string[]): Promise<ServicePage[]> {
  const pages = await Promise.all(
    files.map(async (file) => {
      const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
        filePath: file,
        fileContent: read(file),
      });
      const docId = docIdOf(file);
      const {service} = checkService(frontMatter.service);
      return service ? [{docId, file, permalink: `/docs/${docId}`, service}] : [];
    }),
  );
  return pages.flat();
}

interface FoundDiagnostic {
  readonly content: string;
  readonly diagnostic: Diagnostic;
}

/** What is wrong with a `comparisons.yml`, or with the values of pages that it asks for. */
async function check(name: string): Promise<FoundDiagnostic[]> {
  const file = path.join(FOLDER, name);
  const content = read(file);
  const set = comparisonSet(content, {file});
  const {diagnostics} = set.declared;
  if (diagnostics.length > 0) {
    return diagnostics.map((diagnostic) => ({content, diagnostic}));
  }
  const {problems} = await buildComparisons(
    set,
    {
      ...noSources,
      servicePages: await readServicePages(pagesFor(name)),
      docIds: new Set(pagesFor(name).map(docIdOf)),
      segments: ['next'],
    },
    {...comparisonOptions, provider: 'AWS', sourceAge: {today: '2026-01-31', maximum: 365}},
  );
  return [...problems].flatMap(([wrong, list]) => {
    const text = read(wrong);
    const located =
      wrong === file ? locateInYamlFile(list, wrong, text) : locateInFrontMatter(list, wrong, text);
    return located.map((diagnostic) => ({content: text, diagnostic}));
  });
}

function expectedOf(name: string): readonly ExpectedDiagnostic[] {
  return readExpected(path.join(FOLDER, name));
}

describe('a comparisons.yml with errors', () => {
  it.each(names)('is told so, at the right place and in the right words: %s', async (name) => {
    const found = await check(name);
    const reported = found.map(({content, diagnostic}) => ({
      ...toExpected(content, diagnostic),
      file: diagnostic.file.endsWith(name) ? 'comparisons.yml' : path.basename(diagnostic.file),
    }));
    expect(inOrder(reported)).toEqual(inOrder(expectedOf(name)));
    expect(inOrder(reported)).toEqual(inOrder(expectedOf(name)));
    for (const {content, diagnostic} of found) {
      expect(isInside(content, diagnostic.range)).toBe(true);
    }
  });
});

describe('the collection', () => {
  const all = CODES.map(({code}) => code);
  const known = all.filter((code) => code.startsWith('comparison/'));
  const collected = new Set(names.flatMap((name) => expectedOf(name).map(({code}) => code)));

  it('has problems that the documentation knows', () => {
    expect([...collected].filter((code) => !all.includes(code))).toEqual([]);
  });

  // What a link leads to is known where all pages of a site are.
  it.each(known.filter((code) => code !== 'comparison/broken-link'))(
    'has a file with the problem %s',
    (code) => {
      expect(collected).toContain(code);
    },
  );
});
