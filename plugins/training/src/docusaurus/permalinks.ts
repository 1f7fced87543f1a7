import path from 'node:path';
import type {DocsVersion} from './docsVersions';
import type {Page} from './pages';

/** Absolute file name to permalink. */
export type Permalinks = ReadonlyMap<string, string>;

/** Moves a file from one folder to the same place in another; `null` where it is not in the first. */
function moveFile(file: string, from: string, to: string): string | null {
  return file.startsWith(from + path.sep) ? path.join(to, path.relative(from, file)) : null;
}

/** Where the translation of a page, or its original, would be. */
function counterpartsOf(file: string, versions: readonly DocsVersion[]): string[] {
  return versions.flatMap(({folder, translatedFolder}) =>
    translatedFolder === null
      ? []
      : (moveFile(file, folder, translatedFolder) ??
        moveFile(file, translatedFolder, folder) ??
        []),
  );
}

/**
 * The address of each page by its file, and by the file that a link from a translated page means:
 * pages that nobody has translated are not beside it.
 *
 * @param versions of the docs
 */
export function collectPermalinks(
  pages: readonly Pick<Page, 'file' | 'permalink'>[],
  versions: readonly DocsVersion[],
): Permalinks {
  const own = pages.map(({file, permalink}) => [file, permalink] as const);
  const counterparts = pages.flatMap(({file, permalink}) =>
    counterpartsOf(file, versions).map((counterpart) => [counterpart, permalink] as const),
  );
  return new Map([...counterparts, ...own]);
}
