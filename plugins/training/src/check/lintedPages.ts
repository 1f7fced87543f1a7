import type {BuiltSet} from '../comparison/built/builtSet';
import type {BuiltCourseSet} from '../course/built/buildCourses';
import type {Page} from '../docusaurus/pages';
import {toLintedQuiz} from '../lint/lint';
import type {LintedPage} from '../lint/rule';
import {QUIZ_PATH} from '../quiz/quizPath';
import type {CheckedPage} from './checkedPage';
import type {SiteDraws} from './draws';

/** What quizzes of courses are known by that have no id of their own, by the file of their page. */
function unnamedInCourses(courses: readonly BuiltCourseSet[]): ReadonlyMap<string, string> {
  const quizzes = courses.flatMap((built) =>
    built.courses.flatMap(({course, pages, assessment}) => [
      ...pages.map(({doc, page}) => ({doc, id: page.id})),
      ...(assessment && course.assessment ? [{doc: assessment, id: course.assessment.id}] : []),
    ]),
  );
  return new Map(
    quizzes.flatMap(({doc, id}): [string, string][] =>
      doc.input !== null && doc.input.id === undefined ? [[doc.page.file, id]] : [],
    ),
  );
}

/** Every quiz of the site, those of comparisons included, as the rules see it. */
export function toLintedPages(
  pages: readonly CheckedPage[],
  comparisons: readonly BuiltSet[],
  courses: readonly BuiltCourseSet[],
  {sizes}: SiteDraws,
  localeOf: (page: Pick<Page, 'file'>) => string,
): LintedPage[] {
  const unnamed = unnamedInCourses(courses);
  const ofComparisons = comparisons.flatMap(({set: {declared}, quizzes}) =>
    quizzes.map((quiz) => ({...quiz, file: declared.source.file})),
  );
  return [
    ...pages.flatMap(({page, input}) =>
      input
        ? [
            {
              ...toLintedQuiz(input, localeOf(page), QUIZ_PATH),
              pageIdInCourse: unnamed.get(page.file) ?? null,
              draws: sizes.get(page.file) ?? [],
              file: page.file,
            },
          ]
        : [],
    ),
    ...ofComparisons.flatMap(({comparisonId, file, input}) => {
      const path = [comparisonId, ...QUIZ_PATH];
      return input ? [{...toLintedQuiz(input, localeOf({file}), path), file}] : [];
    }),
  ];
}
