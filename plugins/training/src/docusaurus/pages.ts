import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadedContent as DocsContent} from '@docusaurus/plugin-content-docs';
import type {LoadedContent as PagesContent} from '@docusaurus/plugin-content-pages';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {contentOf} from './contentPlugins';
import {docsVersionId} from './docsVersions';

/** A Markdown page of the site, whichever content plugin it belongs to. */
export interface Page {
  /** Absolute path. */
  readonly file: string;
  readonly permalink: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Whether the page stands in lists as well, with others of its kind. */
  readonly isBlogPost: boolean;
  /** Id of the doc in its version; `null` for blog posts and standalone pages. */
  readonly docId: string | null;
  /** Id of the version of the docs that it is in; `null` for blog posts and standalone pages. */
  readonly docsVersion: string | null;
  /** Whether the page is of the version that readers get by default. */
  readonly isLatest: boolean;
}

function resolveSource(source: string, siteDir: string): string {
  return path.resolve(siteDir, source.replace(/^@site\//, ''));
}

function docPages(pluginId: string, content: DocsContent, siteDir: string): Page[] {
  return content.loadedVersions.flatMap(({versionName, docs, isLast}) =>
    docs.map(({source, permalink, frontMatter, id}) => ({
      file: resolveSource(source, siteDir),
      permalink,
      frontMatter,
      isBlogPost: false,
      docId: id,
      docsVersion: docsVersionId(pluginId, versionName),
      isLatest: isLast,
    })),
  );
}

function blogPages(content: BlogContent, siteDir: string): Page[] {
  return content.blogPosts.map(({metadata}) => ({
    file: resolveSource(metadata.source, siteDir),
    permalink: metadata.permalink,
    frontMatter: metadata.frontMatter,
    isBlogPost: true,
    docId: null,
    docsVersion: null,
    isLatest: true,
  }));
}

function standalonePages(content: PagesContent, siteDir: string): Page[] {
  return content.flatMap((page): Page[] =>
    page.type === 'mdx'
      ? [
          {
            file: resolveSource(page.source, siteDir),
            permalink: page.permalink,
            frontMatter: page.frontMatter,
            isBlogPost: false,
            docId: null,
            docsVersion: null,
            isLatest: true,
          },
        ]
      : [],
  );
}

/** Every Markdown page of the site. */
export function collectPages(allContent: AllContent, siteDir: string): Page[] {
  return [
    ...contentOf<DocsContent>(allContent, 'docusaurus-plugin-content-docs').flatMap(
      ([id, content]) => docPages(id, content, siteDir),
    ),
    ...contentOf<BlogContent>(allContent, 'docusaurus-plugin-content-blog').flatMap(([, content]) =>
      blogPages(content, siteDir),
    ),
    ...contentOf<PagesContent>(allContent, 'docusaurus-plugin-content-pages').flatMap(
      ([, content]) => standalonePages(content, siteDir),
    ),
  ];
}

/**
 * Tells in which language a page is written. A site shows a page that has no translation in its
 * default language.
 */
export function createLocaleLookup({
  i18n: {currentLocale, defaultLocale},
  localizationDir,
}: Pick<LoadContext, 'i18n' | 'localizationDir'>): (page: Pick<Page, 'file'>) => string {
  return ({file}) => (file.startsWith(localizationDir + path.sep) ? currentLocale : defaultLocale);
}
