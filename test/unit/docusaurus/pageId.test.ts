import {pageId, pageIdOf, setPageIds} from '../../../plugins/training/src/docusaurus/pageId';

const doc = (docId: string, docsVersion: string) => ({
  file: `/site/docs/${docId}.mdx`,
  docId,
  docsVersion,
});

const other = (name: string) => ({file: `/site/${name}`, docId: null, docsVersion: null});

describe('what a page is known by', () => {
  it('is the id of a doc, in every version', () => {
    expect(pageId(doc('aws/overview', 'default/current'), '/site')).toBe('aws/overview');
    expect(pageId(doc('aws/overview', 'default/1.0'), '/site')).toBe('aws/overview');
  });

  it('has the docs plugin before the id where the site has several', () => {
    expect(pageId(doc('overview', 'labs/current'), '/site')).toBe('labs/overview');
  });

  it.each([
    ['blog/2026-01-31-quiz/index.mdx', '2026-01-31-quiz/index'],
    ['i18n/fr/docusaurus-plugin-content-blog/2026-01-31-quiz.md', '2026-01-31-quiz'],
    ['i18n/fr/docusaurus-plugin-content-blog-news/first.md', 'first'],
    ['src/pages/about/quiz.mdx', 'about/quiz'],
    ['i18n/fr/docusaurus-plugin-content-pages/about/quiz.mdx', 'about/quiz'],
  ])('is the path of %s below its folder', (name, id) => {
    expect(pageId(other(name), '/site')).toBe(id);
  });

  it('is known by the file once the site is loaded, and by its path before', () => {
    setPageIds([doc('an-id', 'default/current')], '/site');
    expect(pageIdOf('/site/docs/an-id.mdx', '/site')).toBe('an-id');
    expect(pageIdOf('/site/docs/new.mdx', '/site')).toBe('new');
  });
});
