import type {VFile} from 'vfile';
import {existsSync, readFileSync} from 'node:fs';

/**
 * A page as its author wrote it. Docusaurus rewrites what older versions of MDX took, such as
 * `:::tip Title`, before it parses a page, but reads the front matter of the original.
 */
export function originalText(file: VFile): string {
  return existsSync(file.path) ? readFileSync(file.path, 'utf8') : String(file);
}
