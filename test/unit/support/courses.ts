import type {CoursesToCheck} from '../../../plugins/training/src/check/toBuiltCourses';
import {parseCourses} from '../../../plugins/training/src/course/declaration/sets';
import type {CourseSet} from '../../../plugins/training/src/course/declaration/sets';
import type {Outline} from '../../../plugins/training/src/docusaurus/outlines';
import {docsVersion} from './comparisonSet';

export const NO_COURSES: CoursesToCheck = {
  sets: [],
  outlines: [],
  baseUrl: '/',
  basePath: '/course',
  endAddress: (permalink) => permalink,
};

/** What a file of courses declares; by default, that of the docs which readers get first. */
export function courseSet(content: string, place: Partial<CourseSet['place']> = {}): CourseSet {
  const {file = '/site/docs/courses.yml'} = place;
  return {
    place: {file, translation: null, version: docsVersion('current'), segment: '', ...place},
    declared: parseCourses(content, file),
    original: null,
  };
}

/** Docs with these ids, and a sidebar of all of them. */
export function outlineOf(docIds: readonly string[], overrides: Partial<Outline> = {}): Outline {
  return {
    version: 'default/current',
    sidebars: new Map([
      ['tutorial', [{title: 'All of it', entries: docIds.map((docId) => ({type: 'doc', docId}))}]],
    ]),
    docs: new Map(docIds.map((docId) => [docId, {title: `About ${docId}`, next: null}])),
    hidden: new Set(),
    ...overrides,
  };
}
