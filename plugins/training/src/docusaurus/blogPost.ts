import type {VFile} from 'vfile';
import {existsSync, readFileSync} from 'node:fs';
import {createSlugger} from '@docusaurus/utils';
import {processValue} from './processValue';

const BLOG_POSTS = processValue<ReadonlySet<string>>('blog-posts', () => new Set());

/** @param files absolute paths */
export function setBlogPosts(files: readonly string[]): void {
  BLOG_POSTS.set(new Set(files));
}

/** Whether a file is a blog post, which stands in lists as well as on a page of its own. */
export function isBlogPost(file: string): boolean {
  return BLOG_POSTS.get().has(file);
}

/** Whether the page was cut for a list of posts. What comes at its end comes after the cut. */
export function isExcerpt(file: VFile): boolean {
  const content = String(file);
  if (!isBlogPost(file.path) || !existsSync(file.path)) {
    return false;
  }
  // Without a byte order mark, which the bundler has taken away.
  const whole = readFileSync(file.path, 'utf8').replace(/^\uFEFF/, '');
  return whole.length > content.length && whole.startsWith(content);
}

/**
 * The end of the anchors of a blog post, which stands in lists with others; `null` for any other
 * page.
 *
 * @param file absolute path
 * @param page the file, relative to the site
 */
export function anchorScope(file: string, page: string): string | null {
  return isBlogPost(file)
    ? createSlugger().slug(page.replace(/\.\w+$/, '').replaceAll('/', '-'))
    : null;
}
