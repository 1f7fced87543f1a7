import {assembleComparison} from '../../../../plugins/training/src/comparison/assembly/assemble';
import {resolveQuizLink} from '../../../../plugins/training/src/comparison/publish/quizLinks';
import {quizPageFile} from '../../../../plugins/training/src/quiz/ids/quizPage';
import {yamlFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {comparisonOf} from '../../support/comparison';
import {builtSet, comparisonSet, docsVersion} from '../../support/comparisonSet';

const comparison = assembleComparison(
  'table',
  comparisonOf([{id: 'row', label: 'Row'}]),
  '/compare/table',
  [],
  () => [],
);
const comparisons = [{comparison, pages: [], quiz: {}}];
const sets = [
  builtSet({set: comparisonSet('', {file: '/site/docs/tables/comparisons.yml'}), comparisons}),
  builtSet({
    set: comparisonSet('', {
      file: '/site/versioned_docs/version-1.0/tables/comparisons.yml',
      version: docsVersion('1.0', {translatedFolder: '/site/i18n/fr/1.0'}),
      segment: '1.0',
    }),
    comparisons,
  }),
];
const permalinks = new Map([
  ['/site/docs/tables/one/overview.mdx', '/docs/one'],
  ['/site/docs/tables/two words.mdx', '/docs/two-words'],
  ['/site/docs/top.mdx', '/docs/top'],
  ['/site/src/pages/about.mdx', '/about'],
  ['/site/versioned_docs/version-1.0/tables/one/overview.mdx', '/docs/1.0/one'],
  ['/site/i18n/fr/1.0/top.mdx', '/fr/docs/1.0/top'],
]);

const SITE = '/site';

function resolve(link: string, segment = ''): string | null {
  return resolveQuizLink(link, `/data/${quizPageFile(segment, 'table')}`, sets, permalinks, SITE);
}

describe('a link in the quiz of a comparison', () => {
  it.each(['one/overview.mdx', './one/overview.mdx', 'two/../one/overview.mdx'])(
    'counts from the file that declares the comparison: %s',
    (link) => {
      expect(resolve(link)).toBe('/docs/one');
      expect(resolve(link, '1.0')).toBe('/docs/1.0/one');
    },
  );

  it.each(['/top.mdx', 'top.mdx'])('counts from the folder of its docs: %s', (link) => {
    expect(resolve(link)).toBe('/docs/top');
    expect(resolve(link, '1.0')).toBe('/fr/docs/1.0/top');
  });

  it.each(['@site/src/pages/about.mdx', '/src/pages/about.mdx', '../../src/pages/about.mdx'])(
    'leads to pages that are no docs: %s',
    (link) => {
      expect(resolve(link)).toBe('/about');
    },
  );

  it('does not lead to a page of another version', () => {
    expect(resolve('/tables/two%20words.mdx', '1.0')).toBeNull();
  });

  it('may have spaces', () => {
    expect(resolve('two%20words.mdx')).toBe('/docs/two-words');
  });

  it('leads nowhere where there is no such page', () => {
    expect(resolve('three.mdx')).toBeNull();
  });

  it('counts from the original of a translated file as well', () => {
    const set = comparisonSet('', {file: '/site/docs/tables/comparisons.yml'});
    const declared = {
      ...set.declared,
      source: yamlFile('/site/i18n/fr/docs/tables/comparisons.yml', ''),
    };
    const translated = [builtSet({set: {...set, declared}, comparisons})];
    const page = `/data/${quizPageFile('', 'table')}`;
    const link = './one/overview.mdx';
    expect(resolveQuizLink(link, page, translated, permalinks, SITE)).toBe('/docs/one');
  });
});
