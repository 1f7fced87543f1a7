import {type BuiltCourseSet, buildCourses} from '../course/built/buildCourses';
import type {CourseDoc} from '../course/built/courseSources';
import type {CourseOptions} from '../course/built/courseOptions';
import type {CourseSet} from '../course/declaration/sets';
import type {Outline} from '../docusaurus/outlines';

/** The courses of a site, and what they are made of. */
export interface CoursesToCheck extends CourseOptions {
  /** Those of the version that readers get by default come first. */
  readonly sets: readonly CourseSet[];
  /** Of every version of the docs. */
  readonly outlines: readonly Outline[];
}

/** Puts together the courses of every version of the docs. */
export function toBuiltCourses(
  pages: readonly CourseDoc[],
  {sets, outlines, ...options}: CoursesToCheck,
  siteDir: string,
): BuiltCourseSet[] {
  return sets.map((set) => {
    const {version} = set.place;
    const docs = pages.filter(({page}) =>
      version === null ? page.isLatest && page.docId !== null : page.docsVersion === version.id,
    );
    const id = version?.id ?? docs[0]?.page.docsVersion;
    const outline = outlines.find((one) => one.version === id) ?? null;
    const segments = sets.flatMap(({place}) => (place.segment === '' ? [] : [place.segment]));
    return buildCourses(set, {siteDir, docs, outline, segments}, options);
  });
}
