import {relativeFile} from '../../diagnostics/relativeFile';
import {pageId} from '../../docusaurus/pageId';
import {questionsOf} from '../../quiz/group';
import {type Course, type CourseModule, type CoursePage, legacyFile} from '../../shared/course';
import {minutesOf} from '../check/minutes';
import {type PlannedModule, planCourse} from '../declaration/plan';
import type {CourseInput} from '../declaration/schema';
import {buildAssessment} from './buildAssessment';
import {codesOf} from './codesOf';
import type {CourseOptions} from './courseOptions';
import type {CourseDoc, CourseSources} from './courseSources';

/** A course, and the pages that it is made of, in its order. */
export interface BuiltCourse {
  readonly course: Course;
  readonly pages: readonly {readonly doc: CourseDoc; readonly page: CoursePage}[];
  /** The page of its assessment; `null` where it has none, or one that readers do not find. */
  readonly assessment: CourseDoc | null;
}

function toCoursePage(
  {page, source, input}: CourseDoc,
  title: string,
  siteDir: string,
  {endAddress}: CourseOptions,
): CoursePage {
  const questions = input ? questionsOf(input) : [];
  const id = input?.id ?? pageId(page, siteDir);
  const file = relativeFile(page.file, siteDir);
  return {
    id,
    title,
    permalink: endAddress(page.permalink),
    minutes: minutesOf(page.frontMatter, source.content, questions.length),
    codes: codesOf(questions),
    ...(questions.length > 0 && file !== legacyFile({id}) && {file}),
  };
}

function buildModule(
  {title, entries}: PlannedModule,
  pageOf: (docId: string) => CoursePage | null,
): CourseModule {
  return {
    title,
    pages: entries.flatMap((entry) => (entry.type === 'doc' ? (pageOf(entry.docId) ?? []) : [])),
    links: entries.flatMap((entry) =>
      entry.type === 'link' ? [{label: entry.label, href: entry.href}] : [],
    ),
  };
}

/** Puts a course together from the docs that it names; what it does not find is left out. */
export function buildCourse(
  id: string,
  input: CourseInput,
  permalink: string,
  sources: CourseSources,
  options: CourseOptions,
): BuiltCourse {
  const {siteDir, docs, outline} = sources;
  const byId = new Map(docs.map((doc) => [doc.page.docId, doc]));
  const pages = new Map<string, {doc: CourseDoc; page: CoursePage}>();
  const pageOf = (docId: string): CoursePage | null => {
    const doc = byId.get(docId);
    const about = outline?.docs.get(docId);
    if (!doc || !about || pages.has(docId)) {
      return null;
    }
    const page = toCoursePage(doc, about.title, siteDir, options);
    pages.set(docId, {doc, page});
    return page;
  };
  const modules = planCourse(id, input, outline)
    .map((part) => buildModule(part, pageOf))
    .filter((part) => part.pages.length + part.links.length > 0);
  const {title, description = '', certificate} = input;
  const doc = byId.get(input.assessment ?? null);
  const about = outline?.docs.get(input.assessment ?? '');
  const assessment =
    doc && about
      ? buildAssessment(doc, about.title, permalink, certificate, sources, options)
      : null;
  return {
    course: {id, title, description, permalink, modules, assessment},
    pages: [...pages.values()],
    assessment: (assessment && doc) ?? null,
  };
}
