import {normalizeUrl} from '@docusaurus/utils';
import type {Problem} from '../../diagnostics/diagnostic';
import type {Outline} from '../../docusaurus/outlines';
import {checkAssessment} from '../check/assessment';
import {checkCourse} from '../check/checkCourse';
import {createDocLookup} from '../check/linkedDocs';
import {checkMinutes} from '../check/minutes';
import type {CourseSet} from '../declaration/sets';
import {buildCourse, type BuiltCourse} from './buildCourse';
import type {CourseOptions} from './courseOptions';
import type {CourseSources} from './courseSources';

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
