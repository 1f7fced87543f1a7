import {createPlacementLookup} from '../../../../plugins/training/src/docusaurus/wiring/pipelines';
import {markAsTrainingTransformer} from '../../../../plugins/training/src/docusaurus/wiring/transformerMark';
import {mdxRule} from '../../support/bundler';

const ours = markAsTrainingTransformer(() => undefined);
const other = () => undefined;

function placementOf(file: string, ...rules: readonly unknown[]) {
  return createPlacementLookup(rules)(file);
}

describe('the placement of the transformer for a file', () => {
  const docs = ['/site/docs'];

  it.each([
    ['before-defaults', {beforeDefaultRemarkPlugins: [other, ours]}],
    ['before-defaults', {beforeDefaultRemarkPlugins: [[ours, {}]], remarkPlugins: [other]}],
    ['before-defaults', {beforeDefaultRemarkPlugins: [ours], remarkPlugins: [ours]}],
    ['after-defaults', {remarkPlugins: [ours]}],
    ['after-defaults', {beforeDefaultRemarkPlugins: [other], remarkPlugins: [[ours, {}]]}],
    ['missing', {beforeDefaultRemarkPlugins: [other], remarkPlugins: [other]}],
    ['missing', {rehypePlugins: [ours]}],
    ['missing', {}],
  ])('is %s where its plugin has %j', (placement, options) => {
    expect(placementOf('/site/docs/a.mdx', mdxRule(docs, options))).toBe(placement);
  });

  it('is that of the content plugin whose folder the file is in', () => {
    const rules = [
      mdxRule(['/site/blog/'], {remarkPlugins: [ours]}),
      mdxRule(['/site/i18n/de/docs', '/site/docs'], {beforeDefaultRemarkPlugins: [ours]}),
      mdxRule(['/site/src/pages'], {}),
    ];
    expect(placementOf('/site/blog/a.mdx', ...rules)).toBe('after-defaults');
    expect(placementOf('/site/docs/deep/a.md', ...rules)).toBe('before-defaults');
    expect(placementOf('/site/i18n/de/docs/a.md', ...rules)).toBe('before-defaults');
    expect(placementOf('/site/src/pages/a.mdx', ...rules)).toBe('missing');
  });

  it('is missing in a folder whose name only begins alike', () => {
    const rule = mdxRule(docs, {beforeDefaultRemarkPlugins: [ours]});
    expect(placementOf('/site/docs-old/a.mdx', rule)).toBe('missing');
  });

  it('is read from one folder and one loader as well as from lists', () => {
    const rule = {
      test: /\.mdx$/,
      include: '/site/docs',
      use: {loader: 'mdx-loader', options: {beforeDefaultRemarkPlugins: [ours]}},
    };
    expect(placementOf('/site/docs/a.mdx', rule)).toBe('before-defaults');
  });

  it('is missing for a file of no known pipeline', () => {
    expect(placementOf('/elsewhere/a.mdx', mdxRule(docs, {}))).toBe('missing');
    expect(placementOf('/site/docs/a.mdx')).toBe('missing');
  });

  it.each([
    ['nothing', null],
    ['text', '...'],
    ['a rule for other files', {test: /\.css$/, include: docs, use: []}],
    ['a rule with a function', {test: () => true, include: docs, use: []}],
    ['a rule with another loader', {test: /\.mdx$/, include: docs, use: ['mdx-loader', null]}],
    ['a rule without a loader', {test: /\.mdx$/, include: docs}],
  ])('is not misled by %s', (_name, rule) => {
    const good = mdxRule(docs, {beforeDefaultRemarkPlugins: [ours]});
    expect(placementOf('/site/docs/a.mdx', rule, good)).toBe('before-defaults');
  });
});
