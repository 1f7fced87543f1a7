import type {AllContent, I18n} from '@docusaurus/types';
import {
  collectPages,
  createLocaleLookup,
  type Page,
} from '../../../plugins/training/src/docusaurus/pages';

function doc(name: string, frontMatter: object = {}) {
  return {id: name, source: `@site/docs/${name}.mdx`, permalink: `/docs/${name}`, frontMatter};
}

/** As much of a content plugin's content as is read. */
function collect(allContent: object) {
  return collectPages(allContent as AllContent, '/site');
}

describe('collectPages', () => {
  it('finds docs of every version and every instance', () => {
    const allContent = {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {versionName: 'current', isLast: false, docs: [doc('next')]},
            {versionName: '1.0', isLast: true, docs: [doc('overview', {quiz: {}})]},
          ],
        },
        second: {
          loadedVersions: [{versionName: 'current', isLast: true, docs: [doc('other')]}],
        },
      },
    };
    expect(collect(allContent)).toEqual([
      {
        file: '/site/docs/next.mdx',
        permalink: '/docs/next',
        frontMatter: {},
        isBlogPost: false,
        docId: 'next',
        docsVersion: 'default/current',
        isLatest: false,
      },
      {
        file: '/site/docs/overview.mdx',
        permalink: '/docs/overview',
        frontMatter: {quiz: {}},
        isBlogPost: false,
        docId: 'overview',
        docsVersion: 'default/1.0',
        isLatest: true,
      },
      {
        file: '/site/docs/other.mdx',
        permalink: '/docs/other',
        frontMatter: {},
        isBlogPost: false,
        docId: 'other',
        docsVersion: 'second/current',
        isLatest: true,
      },
    ]);
  });

  it('finds blog posts', () => {
    const metadata = {source: '@site/blog/post.md', permalink: '/blog/post', frontMatter: {}};
    expect(
      collect({'docusaurus-plugin-content-blog': {default: {blogPosts: [{metadata}]}}}),
    ).toEqual([
      {
        file: '/site/blog/post.md',
        permalink: '/blog/post',
        frontMatter: {},
        isBlogPost: true,
        docId: null,
        docsVersion: null,
        isLatest: true,
      },
    ]);
  });

  it('finds standalone pages of Markdown, and no others', () => {
    const content = [
      {type: 'jsx', source: '@site/src/pages/index.tsx', permalink: '/'},
      {type: 'mdx', source: '@site/src/pages/about.mdx', permalink: '/about', frontMatter: {}},
    ];
    expect(
      collect({'docusaurus-plugin-content-pages': {default: content}}).map(({file}) => file),
    ).toEqual(['/site/src/pages/about.mdx']);
  });

  it('finds none where a content plugin is absent or has no content', () => {
    expect(collect({})).toEqual([]);
    expect(
      collect({
        'docusaurus-plugin-content-docs': {default: undefined},
        'docusaurus-plugin-content-blog': {default: null},
      }),
    ).toEqual([]);
  });
});

describe('the language of a page', () => {
  const i18n = {currentLocale: 'fr', defaultLocale: 'en'} as I18n;
  const localeOf = createLocaleLookup({i18n, localizationDir: '/site/i18n/fr'});
  const page = (file: string): Page => ({
    file,
    permalink: '/',
    frontMatter: {},
    isBlogPost: false,
    docId: null,
    docsVersion: null,
    isLatest: true,
  });

  it('is that of the site where it is translated', () => {
    expect(localeOf(page('/site/i18n/fr/docusaurus-plugin-content-docs/current/a.mdx'))).toBe('fr');
  });

  it('is that of the original where it is not', () => {
    expect(localeOf(page('/site/docs/a.mdx'))).toBe('en');
    expect(localeOf(page('/site/i18n/fr-CA/docs/a.mdx'))).toBe('en');
  });
});
