import {existsSync, readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {markdownFile, type SourceFile} from '../diagnostics/sourceFile';
import type {MarkdownParser} from '../mdx/pageParser';

/** A page that is being compiled. */
export interface CompiledPage {
  /** Its body, which the transformer changes. */
  readonly tree: Root;
  /** Its text as it was parsed, which is what the places in `tree` count in. */
  readonly file: VFile;
  /**
   * Its text as its author wrote it. Docusaurus rewrites what older versions of MDX took, such as
   * `:::tip Title`, before it parses a page, but reads the front matter of the original.
   */
  readonly source: SourceFile;
  /** That of the page, for the Markdown of its front matter. */
  readonly parser: MarkdownParser;
}

export function compiledPage(tree: Root, file: VFile, parser: MarkdownParser): CompiledPage {
  const read = () => (existsSync(file.path) ? readFileSync(file.path, 'utf8') : String(file));
  return {tree, file, source: markdownFile(file.path, read), parser};
}
