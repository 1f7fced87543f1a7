import type {Problem} from '../../diagnostics/diagnostic';
import type {Outline} from '../../docusaurus/outlines';
import type {Page} from '../../docusaurus/pages';
import {planCourse} from '../declaration/plan';
import type {CourseInput} from '../declaration/schema';

/** Gives the id of the doc that a link of a sidebar leads to; `null` where it leads elsewhere. */
export type DocLookup = (href: string) => string | null;

/** Addresses differ in the slash at their end. */
function withoutEnd(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '');
}

/**
 * @param docs that a course can be made of
 * @param baseUrl of the site, which a link of a sidebar may leave out
 */
export function createDocLookup(
  docs: readonly {readonly page: Pick<Page, 'docId' | 'permalink'>}[],
  baseUrl: string,
): DocLookup {
  const byAddress = new Map(
    docs.map(({page: {docId, permalink}}) => [withoutEnd(permalink), docId]),
  );
  return (href) => {
    const address = withoutEnd(href);
    return byAddress.get(address) ?? byAddress.get(withoutEnd(baseUrl) + address) ?? null;
  };
}

/**
 * Finds links of a sidebar to docs that the course does not have. Links to anything else are what
 * links are for; a doc looks the same in the sidebar either way, and does not count.
 */
export function checkLinkedDocs(
  id: string,
  course: CourseInput,
  outline: Outline | null,
  docAt: DocLookup,
): Problem[] {
  const entries = planCourse(id, course, outline).flatMap((part) => part.entries);
  const counted = new Set(entries.flatMap((entry) => (entry.type === 'doc' ? entry.docId : [])));
  return entries.flatMap((entry): Problem[] => {
    const docId = entry.type === 'link' ? docAt(entry.href) : null;
    return entry.type !== 'link' || docId === null || counted.has(docId)
      ? []
      : [
          {
            code: 'course/linked-page',
            message: `the doc \`${docId}\` is a link in the sidebar of the course \`${id}\`, so it does not count`,
            path: entry.path,
            at: 'value',
            found: `“${entry.label}” is a link to \`${entry.href}\``,
            expected: 'docs as docs, and links to what is no part of the course',
            help: `write \`'${docId}'\` in the sidebar in place of the link`,
          },
        ];
  });
}
