import {normalizeUrl} from '@docusaurus/utils';
import type {Problem} from '../../diagnostics/diagnostic';
import {relativeFile} from '../../diagnostics/relativeFile';
import type {SourceFile} from '../../diagnostics/sourceFile';
import type {Outline} from '../../docusaurus/outlines';
import {pageId} from '../../docusaurus/pageId';
import type {Page} from '../../docusaurus/pages';
import {contentHash} from '../../quiz/ids/contentHash';
import {docIdsOf} from '../../quiz/draws/pools';
import {questionsOf} from '../../quiz/group';
import {questionId} from '../../quiz/ids/questionId';
import type {QuizInput} from '../../quiz/schema';
import type {QuestionInput} from '../../quiz/types';
import {
  type Course,
  type CourseAssessment,
  type CourseModule,
  type CoursePage,
  legacyFile,
} from '../../shared/course';
import {questionCode} from '../../shared/questionCode';
import {askedCount, checkAssessment, isAssessment} from '../check/assessment';
import {checkCourse} from '../check/checkCourse';
import {createDocLookup} from '../check/linkedDocs';
import {checkMinutes, minutesOf} from '../check/minutes';
import {type PlannedModule, planCourse} from '../declaration/plan';
import type {CourseInput} from '../declaration/schema';
import type {CourseSet} from '../declaration/sets';
import type {CourseOptions} from './courseOptions';

/** A page that can be of a course. */
export interface CourseDoc {
  readonly page: Page;
  readonly source: SourceFile;
  /** Its quiz; `null` where it has none, or one with errors. */
  readonly input: QuizInput | null;
}

/** What the courses of one file are put together from. */
export interface CourseSources {
  readonly siteDir: string;
  /** The docs of the version that the file belongs to. */
  readonly docs: readonly CourseDoc[];
  /** `null` where the site has no docs. */
  readonly outline: Outline | null;
  /** What stands before the ids of courses of other versions in addresses. */
  readonly segments: readonly string[];
}

/** A course, and the pages that it is made of, in its order. */
export interface BuiltCourse {
  readonly course: Course;
  readonly pages: readonly {readonly doc: CourseDoc; readonly page: CoursePage}[];
  /** The page of its assessment; `null` where it has none, or one that readers do not find. */
  readonly assessment: CourseDoc | null;
}

/** The courses of a site, or of a version of its docs. */
export interface BuiltCourseSet {
  readonly set: CourseSet;
  readonly outline: Outline | null;
  /** Address of the page that lists them. */
  readonly permalink: string;
  readonly courses: readonly BuiltCourse[];
  /** By the absolute path of the file that they are in. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

function codesOf(questions: readonly QuestionInput[]): string {
  return questions
    .map((question) => questionCode(questionId(question), contentHash(question)))
    .join('');
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

/** The quizzes that a quiz draws from. */
function drawnQuizzes({draw = []}: QuizInput, {docs, siteDir}: CourseSources): string[] {
  const docIds = new Set(draw.flatMap(({from}) => docIdsOf(from)));
  return docs
    .filter(({page: {docId}}) => docId !== null && docIds.has(docId))
    .map(({page, input}) => input?.id ?? pageId(page, siteDir));
}

function buildAssessment(
  {page, input}: CourseDoc,
  title: string,
  permalink: string,
  hasCertificate: boolean,
  sources: CourseSources,
  {endAddress}: CourseOptions,
): CourseAssessment | null {
  return input === null || !isAssessment(input)
    ? null
    : {
        id: input.id ?? pageId(page, sources.siteDir),
        title,
        permalink: endAddress(page.permalink),
        passMark: input.passMark ?? null,
        questions: askedCount(input),
        codes: codesOf(questionsOf(input)),
        quizzes: drawnQuizzes(input, sources),
        retryAfter: input.retryAfter === undefined ? null : parseInt(input.retryAfter, 10),
        review: endAddress(normalizeUrl([permalink, 'review'])),
        certificate:
          hasCertificate && input.passMark !== undefined
            ? endAddress(normalizeUrl([permalink, 'certificate']))
            : null,
      };
}

function buildCourse(
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

function reservedIds({declared, place}: CourseSet, {segments}: CourseSources): readonly Problem[] {
  return Object.keys(declared.entries)
    .filter((id) => place.segment === '' && segments.includes(id))
    .map((id) => ({
      code: 'course/reserved-id',
      message: `no course can have the id \`${id}\`: its address is that of a version of the docs`,
      path: [id],
      at: 'key',
      found: 'an address that is taken',
      expected: 'an id that is no part of another address',
      help: 'choose another id',
    }));
}

/** Checks what a file of courses declares against the docs, and joins the two. */
export function buildCourses(
  set: CourseSet,
  sources: CourseSources,
  options: CourseOptions,
): BuiltCourseSet {
  const {declared, place} = set;
  const {file} = declared.source;
  const {outline} = sources;
  const docs = sources.docs.flatMap(({page: {docId, frontMatter}, input}) =>
    docId === null ? [] : [{docId, hasQuiz: frontMatter.quiz !== undefined, input}],
  );
  const folder = normalizeUrl([options.basePath, place.segment]);
  const entries = Object.entries(declared.entries);
  const courses = entries.map(([id, input]) =>
    buildCourse(id, input, options.endAddress(normalizeUrl([folder, id])), sources, options),
  );
  const problems = new Map<string, readonly Problem[]>();
  const add = (where: string, found: readonly Problem[]) => {
    if (found.length > 0) {
      problems.set(where, [...(problems.get(where) ?? []), ...found]);
    }
  };
  add(file, reservedIds(set, sources));
  const docAt = createDocLookup(sources.docs, options.baseUrl);
  entries.forEach(([id, input]) => {
    add(file, [
      ...checkCourse(id, input, {file, outline, docAt}),
      ...checkAssessment(id, input, {file, docs, hidden: outline?.hidden ?? new Set()}),
    ]);
  });
  new Set(courses.flatMap(({pages}) => pages.map(({doc}) => doc))).forEach(({page}) => {
    add(page.file, checkMinutes(page.frontMatter));
  });
  return {set, outline, permalink: options.endAddress(folder), courses, problems};
}
