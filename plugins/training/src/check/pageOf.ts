import type {ComparisonSet} from '../comparison/declaration/sets';
import type {PageOf} from '../diagnostics/reports/tellOnce';
import type {Page} from '../docusaurus/pages';

/** `default` of `default/1.0`: the docs plugin of a version. */
function pluginOf(docsVersion: string): string {
  return docsVersion.slice(0, docsVersion.lastIndexOf('/'));
}

/** The same for a page in every version of its docs, and in every language. */
function identityOf({docId, docsVersion, permalink}: Page, baseUrl: string): string {
  return docId === null || docsVersion === null
    ? `page ${permalink.slice(permalink.startsWith(baseUrl) ? baseUrl.length : 0)}`
    : `doc ${pluginOf(docsVersion)} ${docId}`;
}

/**
 * Tells which files are one page of an author's: its translations, and its copies in versions of
 * the docs. Files that declare comparisons are copied and translated in the same way.
 *
 * @param baseUrl of the site in the language that its pages were loaded in
 */
export function identifyPages(
  pages: readonly Page[],
  sets: readonly ComparisonSet[],
  baseUrl: string,
): ReadonlyMap<string, string> {
  return new Map([
    ...pages.map((page) => [page.file, identityOf(page, baseUrl)] as const),
    ...sets.map(
      ({declared, place}) =>
        [declared.source.file, `comparisons ${place.version?.pluginId ?? ''}`] as const,
    ),
  ]);
}

/** A file that is nothing of these is a page of its own. */
export function toPageOf(identities: ReadonlyMap<string, string>): PageOf {
  return (file) => identities.get(file) ?? file;
}
