import {embeddableIn} from '../../../../plugins/training/src/comparison/embed/embeddable';

const table = {
  id: 'table',
  module: 'table.json',
  rowIds: [],
  serviceIds: [],
  doubtfulRowIds: [],
  doubtfulServiceIds: [],
};
const latest = {folders: ['/site/docs'], comparisons: [table]};
const old = {folders: ['/site/versioned_docs/version-1'], comparisons: [{...table, id: 'old'}]};

describe('the comparisons that a page can show', () => {
  it('are those of its version of the docs', () => {
    expect(embeddableIn('/site/docs/page.mdx', [latest, old])).toBe(latest.comparisons);
    expect(embeddableIn('/site/versioned_docs/version-1/page.mdx', [latest, old])).toBe(
      old.comparisons,
    );
  });

  it('are the first on a page that is no doc', () => {
    expect(embeddableIn('/site/blog/post.mdx', [latest, old])).toBe(latest.comparisons);
    expect(embeddableIn('/site/docs-of-others/page.mdx', [latest, old])).toBe(latest.comparisons);
  });

  it('are none where the site has none', () => {
    expect(embeddableIn('/site/docs/page.mdx', [])).toEqual([]);
  });
});
