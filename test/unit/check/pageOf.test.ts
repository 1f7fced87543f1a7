import {identifyPages, toPageOf} from '../../../plugins/training/src/check/pageOf';
import type {Page} from '../../../plugins/training/src/docusaurus/pages';

function page(file: string, docsVersion: string | null, permalink: string): Page {
  return {
    file,
    permalink,
    frontMatter: {},
    isBlogPost: false,
    docId: docsVersion === null ? null : 'guide/start',
    docsVersion,
    isLatest: true,
  };
}

const inEnglish = identifyPages(
  [
    page('docs/start.mdx', 'default/current', '/docs/next/start'),
    page('versioned_docs/1.0/start.mdx', 'default/1.0', '/docs/start'),
    page('api/start.mdx', 'api/current', '/api/start'),
    page('blog/post.mdx', null, '/blog/post'),
  ],
  [],
  '/',
);
const inFrench = identifyPages(
  [
    page('i18n/fr/docs/start.mdx', 'default/current', '/fr/docs/next/start'),
    page('i18n/fr/blog/post.mdx', null, '/fr/blog/post'),
  ],
  [],
  '/fr/',
);
const pageOf = toPageOf(new Map([...inEnglish, ...inFrench]));

it.each([
  ['a version of the docs', 'docs/start.mdx', 'versioned_docs/1.0/start.mdx'],
  ['a translated doc', 'docs/start.mdx', 'i18n/fr/docs/start.mdx'],
  ['a translated post', 'blog/post.mdx', 'i18n/fr/blog/post.mdx'],
])('takes %s for the same page', (_name, one, other) => {
  expect(pageOf(one)).toBe(pageOf(other));
});

it.each([
  ['docs of another plugin', 'docs/start.mdx', 'api/start.mdx'],
  ['a post', 'docs/start.mdx', 'blog/post.mdx'],
  ['a file that is no page', 'docs/start.mdx', 'README.md'],
])('takes %s for another page', (_name, one, other) => {
  expect(pageOf(one)).not.toBe(pageOf(other));
});
