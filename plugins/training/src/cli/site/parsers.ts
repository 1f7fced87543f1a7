import {createPageParser, type Format, formatOf, type MarkdownParser} from '../../mdx/pageParser';
import type {Page} from '../../docusaurus/pages';
import type {ContentPlugin} from './contentPlugin';
import type {LoadedSite} from './loadSite';

/** Makes the parser of each format once for a content plugin. */
export function createParsers(
  {remarkPlugins}: ContentPlugin,
  {context}: Pick<LoadedSite, 'context'>,
): (page: Pick<Page, 'file' | 'frontMatter'>) => Promise<MarkdownParser> {
  const {markdown} = context.siteConfig;
  const parsers = new Map<Format, Promise<MarkdownParser>>();
  return ({file, frontMatter}) => {
    const format = formatOf(file, frontMatter, markdown);
    const parser = parsers.get(format) ?? createPageParser(format, markdown, remarkPlugins);
    parsers.set(format, parser);
    return parser;
  };
}
