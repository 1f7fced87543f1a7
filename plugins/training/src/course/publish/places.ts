import type {OutlineDoc} from '../../docusaurus/outlines';
import type {CoursePlace} from '../../shared/course';
import type {BuiltCourse} from '../built/buildCourse';
import type {BuiltCourseSet} from '../built/buildCourses';

/** What places are written with. */
export interface PlaceOptions {
  readonly endAddress: (permalink: string) => string;
  /** Of the site, as in HTML: `en-GB`. */
  readonly language: string;
}

/** A page, and where in a course it is. */
export interface PlacedPage {
  /** Absolute path. */
  readonly file: string;
  readonly place: CoursePlace;
}

/** What an assessment, which comes after all pages, is told. */
function assessmentPlace({course, assessment}: BuiltCourse): PlacedPage[] {
  const {id, title, permalink} = course;
  return assessment === null || course.assessment === null
    ? []
    : [
        {
          file: assessment.page.file,
          place: {
            course: {id, title, permalink},
            permalink: course.assessment.permalink,
            module: null,
            number: '',
            total: '',
            start: 0,
            pages: 0,
            next: null,
            isNextShown: true,
          },
        },
      ];
}

function placesOf(
  {course, pages}: BuiltCourse,
  docs: ReadonlyMap<string, OutlineDoc>,
  {endAddress, language}: PlaceOptions,
): PlacedPage[] {
  const inOrder = course.modules.flatMap((module) =>
    module.pages.map((page, index) => ({page, module, index})),
  );
  return inOrder.flatMap(({page, module, index}, position): PlacedPage[] => {
    const doc = pages.find((one) => one.page === page)?.doc;
    const next = inOrder[position + 1]?.page ?? course.assessment;
    const ownNext = docs.get(doc?.page.docId ?? '')?.next ?? null;
    const {id, title, permalink} = course;
    // What stands in no module is counted among all pages.
    const isOfCourse = module.title === null;
    const start = isOfCourse ? 0 : position - index;
    const total = isOfCourse ? inOrder.length : module.pages.length;
    return doc === undefined
      ? []
      : [
          {
            file: doc.page.file,
            place: {
              course: {id, title, permalink},
              permalink: page.permalink,
              module: module.title,
              number: (position - start + 1).toLocaleString(language),
              total: total.toLocaleString(language),
              start,
              pages: total,
              next: next && {title: next.title, permalink: next.permalink},
              isNextShown: ownNext !== null && endAddress(ownNext) === next?.permalink,
            },
          },
        ];
  });
}

/** Where each page of the courses of a set is. */
export function placedPages(
  course: BuiltCourse,
  {outline}: BuiltCourseSet,
  options: PlaceOptions,
): PlacedPage[] {
  return [...placesOf(course, outline?.docs ?? new Map(), options), ...assessmentPlace(course)];
}
