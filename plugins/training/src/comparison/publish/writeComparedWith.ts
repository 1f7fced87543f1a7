import type {BuiltSet} from '../built/builtSet';
import type {Page} from '../../docusaurus/pages';
import {comparedWith, comparedWithFile} from './comparedWith';

export interface ComparedWithOptions {
  /** Absolute path. */
  readonly siteDir: string;
  /** Language of the words that lists of names stand in. */
  readonly locale: string;
}

/**
 * Writes what each page of a service is told of the comparisons that it is in. Such a page imports
 * its file whether it is in any or not.
 */
export async function writeComparedWith(
  pages: readonly Page[],
  sets: readonly BuiltSet[],
  {siteDir, locale}: ComparedWithOptions,
  createData: (name: string, content: string) => Promise<string>,
): Promise<void> {
  for (const {file, docId, frontMatter} of pages) {
    if (frontMatter.service !== undefined) {
      const own = sets
        .flatMap(({comparisons}) => comparisons)
        .filter((built) => built.pages.some((page) => page.file === file))
        .map(({comparison}) => comparison);
      const links = docId === null ? [] : comparedWith(docId, own, locale);
      await createData(comparedWithFile(file, siteDir), JSON.stringify(links));
    }
  }
}
