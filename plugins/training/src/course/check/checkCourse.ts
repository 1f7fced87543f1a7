import type {Problem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {closestDoc} from '../../docusaurus/closestDoc';
import type {Outline} from '../../docusaurus/outlines';
import {type PlannedEntry, planCourse} from '../declaration/plan';
import type {CourseInput} from '../declaration/schema';
import {checkLinkedDocs, type DocLookup} from './linkedDocs';

/** What a file of courses is checked against. */
export interface CourseContext {
  /** Absolute path of the `courses.yml`. */
  readonly file: string;
  /** Of the docs that the courses are made of; `null` where the site has none. */
  readonly outline: Outline | null;
  readonly docAt: DocLookup;
}

function unknownPage(
  entry: string,
  path: Problem['path'],
  listed: ReadonlySet<string>,
  {file, outline}: CourseContext,
): Problem {
  const candidates = [...(outline?.docs.keys() ?? [])].filter((id) => !listed.has(id));
  const suggestion = closestDoc(entry, file, candidates);
  return {
    code: 'course/unknown-page',
    message: `there is no doc with the id \`${entry}\``,
    path,
    at: 'value',
    found: 'unknown doc',
    expected: 'the id of a doc of the same docs',
    help:
      suggestion === null
        ? 'write the id of a doc: its file name in `docs`, without `.mdx` and numbers before names; where the doc is gone, remove it from the list'
        : `did you mean \`${suggestion}\`?`,
    // Nothing but the id tells what the page was to be about.
    ...(suggestion !== null && {fix: {kind: 'replace', text: suggestion}}),
  };
}

function duplicatePage(id: string, entry: PlannedEntry, first: PlannedEntry): Problem {
  const docId = entry.type === 'doc' ? entry.docId : '';
  const isListed = entry.path !== first.path;
  return {
    code: 'course/duplicate-page',
    message: `the course \`${id}\` has the page \`${docId}\` twice`,
    path: entry.path,
    at: 'value',
    found: isListed ? 'listed before' : `the sidebar has \`${docId}\` twice`,
    expected: 'every page once',
    help: isListed ? 'remove one of the two' : 'remove one of the two from the sidebar',
    ...(isListed && {related: [{path: first.path, at: 'value', label: 'listed here first'}]}),
  };
}

function checkPages(id: string, course: CourseInput, context: CourseContext): Problem[] {
  const {outline} = context;
  const entries = planCourse(id, course, outline).flatMap((part) => part.entries);
  const docs = entries.filter((entry) => entry.type === 'doc');
  const listed = new Set(docs.map(({docId}) => docId));
  const seen = new Map<string, PlannedEntry>();
  return docs.flatMap((entry): Problem[] => {
    const {docId, path} = entry;
    const first = seen.get(docId);
    if (first !== undefined) {
      return [duplicatePage(id, entry, first)];
    }
    seen.set(docId, entry);
    const isKnown = outline !== null && (outline.docs.has(docId) || outline.hidden.has(docId));
    return isKnown ? [] : [unknownPage(docId, path, listed, context)];
  });
}

function checkSidebar(id: string, sidebar: string, {outline}: CourseContext): Problem[] {
  const known = [...(outline?.sidebars.keys() ?? [])];
  if (known.includes(sidebar)) {
    return [];
  }
  const suggestion = didYouMean(sidebar, known) ?? (known.length === 1 ? known[0] : null);
  return [
    {
      code: 'course/unknown-sidebar',
      message: `there is no sidebar \`${sidebar}\``,
      path: [id, 'sidebar'],
      at: 'value',
      found: 'unknown sidebar',
      expected: known.length > 0 ? formatList(known) : null,
      help: suggestion
        ? `did you mean \`${suggestion}\`?`
        : 'write the id of a sidebar, which is its key in the file of the sidebars',
      ...(suggestion && known.length === 1 && {fix: {kind: 'replace', text: suggestion}}),
    },
  ];
}

/** Parts in which there is nothing to do. */
function checkModules(id: string, course: CourseInput, {outline}: CourseContext): Problem[] {
  const parts = planCourse(id, course, outline);
  const isEmpty = (entries: readonly PlannedEntry[]) =>
    entries.every((entry) => entry.type !== 'doc' || outline?.hidden.has(entry.docId));
  if (parts.every(({entries}) => isEmpty(entries))) {
    return [
      {
        code: 'course/empty-course',
        message: `the course \`${id}\` has no page`,
        path: [id, course.modules === undefined ? 'sidebar' : 'modules'],
        at: 'value',
        found: 'no page that readers find',
        expected: 'at least one doc, neither a draft nor unlisted',
        help: 'add a doc',
      },
    ];
  }
  return parts.flatMap(({title, entries, path}): Problem[] =>
    title === null || !isEmpty(entries)
      ? []
      : [
          {
            code: 'course/empty-module',
            message: `the module “${title}” of the course \`${id}\` has no page`,
            path,
            at: 'value',
            found: `nothing in “${title}” is a doc that readers find`,
            expected: 'at least one doc in each module, neither a draft nor unlisted',
            help: 'add a doc to it, or remove it',
          },
        ],
  );
}

/** Checks what one course declares against the docs that it is made of. */
export function checkCourse(id: string, course: CourseInput, context: CourseContext): Problem[] {
  const {sidebar, modules} = course;
  if ((sidebar === undefined) === (modules === undefined)) {
    const hasBoth = sidebar !== undefined;
    return [
      {
        code: 'course/sidebar-or-modules',
        message: hasBoth
          ? `the course \`${id}\` has a \`sidebar\` and \`modules\`, and can have one of them`
          : `the course \`${id}\` does not say which pages it has`,
        path: hasBoth ? [id, 'modules'] : [id],
        at: 'key',
        found: hasBoth ? 'a second list of pages' : 'neither `sidebar` nor `modules`',
        expected: '`sidebar` with the id of a sidebar, or `modules` with their pages',
        help: hasBoth
          ? 'remove one of the two'
          : `add \`sidebar: ${[...(context.outline?.sidebars.keys() ?? [])][0] ?? 'tutorialSidebar'}\``,
        ...(hasBoth && {
          related: [{path: [id, 'sidebar'], at: 'key', label: 'the pages come from here as well'}],
        }),
      },
    ];
  }
  const unknown = sidebar === undefined ? [] : checkSidebar(id, sidebar, context);
  return unknown.length > 0
    ? unknown
    : [
        ...checkPages(id, course, context),
        ...checkModules(id, course, context),
        ...checkLinkedDocs(id, course, context.outline, context.docAt),
      ];
}
