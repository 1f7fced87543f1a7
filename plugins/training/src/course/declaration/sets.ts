import {
  type DeclarationKind,
  type Declarations,
  loadDeclarations,
  parseDeclarations,
} from '../../diagnostics/declarations';
import {
  type DeclarationPlace,
  loadTranslated,
  type Translated,
} from '../../docusaurus/declarationPlaces';
import {type CourseInput, courseSchema, coursesSchema} from './schema';

/** What a `courses.yml` declares, or what is wrong with it. */
export type LoadedCourses = Declarations<CourseInput>;

/** A file of courses, and the docs that they are made of. */
export interface CourseSet extends Translated<LoadedCourses> {
  readonly place: DeclarationPlace;
}

const KIND: DeclarationKind<CourseInput> = {
  subject: 'course',
  schema: coursesSchema,
  entrySchema: courseSchema,
};

/** Reads the text of a `courses.yml`. */
export function parseCourses(content: string, file: string): LoadedCourses {
  return parseDeclarations(content, file, KIND);
}

/** Loads the courses of every version of the docs, in the language of the site. */
export function loadCourseSets(places: readonly DeclarationPlace[]): Promise<CourseSet[]> {
  return Promise.all(
    places.map(async (place) => ({
      place,
      ...(await loadTranslated(place, (file) => loadDeclarations(file, KIND))),
    })),
  );
}
