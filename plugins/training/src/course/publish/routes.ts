import type {PluginContentLoadedActions} from '@docusaurus/types';
import {relativeFile} from '../../diagnostics/relativeFile';
import {drawFile} from '../../quiz/draws/drawFile';
import type {CourseListing} from '../../shared/course';
import type {BuiltCourse} from '../built/buildCourse';
import type {BuiltCourseSet} from '../built/buildCourses';
import type {CourseOptions} from '../built/courseOptions';
import type {EmbeddableCourses} from '../embed/embeddable';
import {toManifest} from './manifest';
import {courseFile, courseKey, manifestFile, placeFile} from './names';
import {placedPages} from './places';

/** What pages say of the courses that they are in. */
export interface CoursePages {
  /** Keys of courses, by the file of the page, relative to the site. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Courses that pages can show, by version of the docs; the first set is for all pages. */
  readonly embeddable: readonly EmbeddableCourses[];
}

export interface CourseRouteOptions extends CourseOptions {
  /** Of the site, as in HTML: `en-GB`. */
  readonly language: string;
  /** Absolute path. */
  readonly siteDir: string;
  /** Whether the pages of a course say where in it they are. */
  readonly hasMarks: boolean;
  /** The module with what records say of the site. */
  readonly about: string;
  /** Folder of the modules that the plugin writes, as they are imported. */
  readonly dataModules: string;
}

function toListing({course: {permalink, title, description}}: BuiltCourse): CourseListing {
  return {permalink, title, description};
}

/** What pages can show of the courses of a version of the docs. */
export function toEmbeddableCourses({set: {place}, courses}: BuiltCourseSet): EmbeddableCourses {
  const {version, segment} = place;
  const folders = version === null ? [] : [version.folder, version.translatedFolder];
  return {
    folders: folders.filter((folder) => folder !== null),
    keys: Object.fromEntries(courses.map(({course: {id}}) => [id, courseKey(segment, id)])),
  };
}

/** Writes what the pages of a course are told of it. */
async function writePlaces(
  built: BuiltCourse,
  set: BuiltCourseSet,
  key: string,
  options: CourseRouteOptions,
  {createData}: PluginContentLoadedActions,
): Promise<string[]> {
  await createData(manifestFile(key), JSON.stringify(toManifest(built.course)));
  const {siteDir} = options;
  const pages = placedPages(built, set, options);
  for (const {file, place} of pages) {
    await createData(placeFile(key, file, siteDir), JSON.stringify(place));
  }
  return pages.map(({file}) => relativeFile(file, siteDir));
}

/** Adds the pages that belong to the assessment of a course, if it has one. */
function addAssessmentRoutes(
  {course, assessment: doc}: BuiltCourse,
  module: string,
  sourceFilePath: string,
  {about, siteDir, dataModules}: CourseRouteOptions,
  {addRoute}: PluginContentLoadedActions,
): void {
  const {assessment} = course;
  if (assessment === null || doc === null) {
    return;
  }
  const {review, certificate} = assessment;
  const metadata = {sourceFilePath};
  addRoute({
    path: review,
    component: '@theme/CourseReview',
    exact: true,
    modules: {course: module, draw: `${dataModules}/${drawFile(doc.page.file, siteDir)}`},
    metadata,
  });
  if (certificate !== null) {
    addRoute({
      path: certificate,
      component: '@theme/CourseCertificate',
      exact: true,
      modules: {course: module, about},
      metadata,
    });
  }
}

/**
 * Adds a page for every course, at its permalink, and one that lists them for each version of the
 * docs that has several.
 */
export async function createCourseRoutes(
  sets: readonly BuiltCourseSet[],
  options: CourseRouteOptions,
  actions: PluginContentLoadedActions,
): Promise<CoursePages> {
  const {createData, addRoute} = actions;
  const places: Record<string, readonly string[]> = {};
  for (const built of sets) {
    const {set, permalink, courses} = built;
    const sourceFilePath = relativeFile(set.declared.source.file, options.siteDir);
    for (const one of courses) {
      const {course} = one;
      const key = courseKey(set.place.segment, course.id);
      const module = await createData(courseFile(key), JSON.stringify(course));
      addRoute({
        path: course.permalink,
        component: '@theme/CoursePage',
        exact: true,
        modules: {course: module, about: options.about},
        metadata: {sourceFilePath},
      });
      addAssessmentRoutes(one, module, sourceFilePath, options, actions);
      if (options.hasMarks) {
        for (const file of await writePlaces(one, built, key, options, actions)) {
          places[file] = [...(places[file] ?? []), key];
        }
      }
    }
    if (courses.length > 1) {
      const listing = await createData(
        `courses-${courseKey(set.place.segment, '')}.json`,
        JSON.stringify(courses.map(toListing)),
      );
      addRoute({
        path: permalink,
        component: '@theme/CourseIndex',
        exact: true,
        modules: {courses: listing},
        metadata: {sourceFilePath},
      });
    }
  }
  return {places, embeddable: sets.map(toEmbeddableCourses)};
}
