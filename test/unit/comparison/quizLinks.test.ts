import {assembleComparison} from '../../../plugins/training/src/comparison/assemble';
import {resolveQuizLink} from '../../../plugins/training/src/comparison/quizLinks';
import {quizPageFile} from '../../../plugins/training/src/comparison/quizPage';
import {comparisonOf} from '../support/comparison';
import {builtSet, comparisonSet} from '../support/comparisonSet';

const comparison = assembleComparison(
  'table',
  comparisonOf([{id: 'row', label: 'Row'}]),
  '/compare/table',
  [],
  () => [],
);
const comparisons = [{comparison, pages: [], quiz: {}}];
const sets = [
  builtSet({set: comparisonSet('', {file: '/site/docs/comparisons.yml'}), comparisons}),
  builtSet({
    set: comparisonSet('', {file: '/site/versioned_docs/1.0/comparisons.yml', segment: '1.0'}),
    comparisons,
  }),
];
const permalinks = new Map([
  ['/site/docs/one/overview.mdx', '/docs/one'],
  ['/site/docs/two words.mdx', '/docs/two-words'],
  ['/site/versioned_docs/1.0/one/overview.mdx', '/docs/1.0/one'],
]);

function resolve(link: string, segment = ''): string | null {
  return resolveQuizLink(link, `/data/${quizPageFile(segment, 'table')}`, sets, permalinks);
}

describe('a link in the quiz of a comparison', () => {
  it.each(['one/overview.mdx', './one/overview.mdx', 'two/../one/overview.mdx'])(
    'counts from the file that declares the comparison: %s',
    (link) => {
      expect(resolve(link)).toBe('/docs/one');
      expect(resolve(link, '1.0')).toBe('/docs/1.0/one');
    },
  );

  it('may have spaces', () => {
    expect(resolve('two%20words.mdx')).toBe('/docs/two-words');
  });

  it('leads nowhere where there is no such page', () => {
    expect(resolve('three.mdx')).toBeNull();
  });

  it('counts from the original of a translated file as well', () => {
    const {set} = builtSet({set: comparisonSet('', {file: '/site/docs/comparisons.yml'})});
    const declared = {...set.declared, file: '/site/i18n/fr/docs/comparisons.yml'};
    const translated = [builtSet({set: {...set, declared}, comparisons})];
    const page = `/data/${quizPageFile('', 'table')}`;
    expect(resolveQuizLink('one/overview.mdx', page, translated, permalinks)).toBe('/docs/one');
  });
});
