import {createDocLookup} from '../../../plugins/training/src/course/check/linkedDocs';

const docs = [
  {page: {docId: 'overview', permalink: '/site/docs/overview'}},
  {page: {docId: 'trails', permalink: '/site/docs/trails/'}},
];

describe('a link of a sidebar', () => {
  const docAt = createDocLookup(docs, '/site/');

  it.each([
    ['with the base URL', '/site/docs/overview'],
    ['without it, as Docusaurus adds it', '/docs/overview'],
    ['with a slash at its end', '/docs/overview/'],
    ['to a part of the page', '/docs/overview?from=here#part'],
  ])('leads to a doc by its address %s', (_, href) => {
    expect(docAt(href)).toBe('overview');
  });

  it('leads to a doc whose address has a slash', () => {
    expect(docAt('/docs/trails')).toBe('trails');
  });

  it.each(['https://aws.amazon.com/docs/overview', '/docs', '/overview', '#part', ''])(
    'leads elsewhere: %s',
    (href) => {
      expect(docAt(href)).toBeNull();
    },
  );
});
