import path from 'node:path';
import type {Page} from '../../../../plugins/training/src/docusaurus/pages';

/** A doc whose id is the name of its file. */
export function pageIn(file: string, frontMatter: Page['frontMatter']): Page {
  const docId = path.basename(file).replace(/\.mdx?$/, '');
  return {
    file,
    permalink: `/docs/${docId}`,
    frontMatter,
    isBlogPost: false,
    docId,
    docsVersion: null,
    isLatest: true,
  };
}
