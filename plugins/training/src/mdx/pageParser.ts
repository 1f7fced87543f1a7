import path from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import type {PluggableList} from 'unified';

/** How a page's Markdown is read. */
export type Format = 'md' | 'mdx';

/** As much of a unified processor as reading takes. */
export interface MarkdownParser {
  parse(text: string): {readonly type: string};
}

/** Follows Docusaurus: the page's own word, then the site's, then the ending of the file's name. */
export function formatOf(
  file: string,
  frontMatter: Readonly<Record<string, unknown>>,
  {format}: Pick<MarkdownConfig, 'format'>,
): Format {
  const {mdx} = frontMatter;
  const own = typeof mdx === 'object' && mdx !== null && 'format' in mdx ? mdx.format : undefined;
  const chosen = own ?? format;
  if (chosen === 'md' || chosen === 'mdx') {
    return chosen;
  }
  return path.extname(file) === '.md' ? 'md' : 'mdx';
}

/**
 * A parser that reads Markdown as Docusaurus' own does, with the remark plugins of a content
 * plugin: some of them, such as remark-math, decide what is Markdown. It transforms nothing.
 */
export async function createPageParser(
  format: Format,
  {mdx1Compat}: Pick<MarkdownConfig, 'mdx1Compat'>,
  remarkPlugins: PluggableList,
): Promise<MarkdownParser> {
  const {unified} = await import('unified');
  const {default: remarkParse} = await import('remark-parse');
  const {default: remarkMdx} = await import('remark-mdx');
  const {default: remarkFrontmatter} = await import('remark-frontmatter');
  const {default: remarkDirective} = await import('remark-directive');
  const {default: remarkGfm} = await import('remark-gfm');
  const {default: remarkComment} = await import('@slorber/remark-comment');
  const processor = unified().use(remarkParse);
  if (format === 'mdx') {
    processor.use(remarkMdx);
  }
  processor.use([remarkFrontmatter, remarkDirective, remarkGfm]);
  if (mdx1Compat.comments) {
    processor.use([remarkComment]);
  }
  return processor.use(remarkPlugins).freeze();
}
