import type {BuiltCourse} from '../../course/built/buildCourse';
import {relativeFile} from '../../diagnostics/relativeFile';
import type {SourceFile} from '../../diagnostics/sourceFile';
import {courseQuestionsOf} from './courseQuestions';
import type {CoursePageSource, CourseQuestion, CourseSource} from './courseSource';
import {isAssessment, type QuizzesByLanguage, type Snapshot} from './snapshot';
import type {SourceQuiz} from './sourceQuiz';

/** What the pages of a course are found in. */
export interface CourseQuizzes {
  /** In the default language. */
  readonly own: readonly SourceQuiz[];
  readonly all: QuizzesByLanguage;
  /** By the path relative to the site. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly siteDir: string;
}

function coursePagesOf(
  {course, pages}: BuiltCourse,
  {own, all, sources, siteDir}: CourseQuizzes,
): CoursePageSource[] {
  const docs = new Map(pages.map(({page, doc}) => [page, doc]));
  return course.modules.flatMap(({title: module, pages: inModule}) =>
    inModule.map((page): CoursePageSource => {
      const {id, title} = page;
      const doc = docs.get(page);
      const file = doc && relativeFile(doc.page.file, siteDir);
      const quiz = own.find((one) => one.file === file);
      return {
        id,
        title,
        module,
        questions: quiz ? courseQuestionsOf(quiz, all, sources) : [],
        isAssessment: quiz !== undefined && isAssessment(quiz.input),
      };
    }),
  );
}

/** Questions that assessments draw from pages which are not of the course. */
function drawnFromOthers(
  assessments: readonly SourceQuiz[],
  pages: readonly CoursePageSource[],
  {own, all, sources}: CourseQuizzes,
  now: Snapshot,
  language: string,
): CourseQuestion[] {
  const inCourse = new Set(pages.flatMap(({questions}) => questions.flatMap(({ids}) => ids)));
  const drawn = new Set(
    assessments.flatMap(
      ({id}) => now.assessmentOf(id, language)?.pools.flatMap(({ids}) => ids) ?? [],
    ),
  );
  return own
    .flatMap((quiz) => courseQuestionsOf(quiz, all, sources))
    .filter(({ids: [id = '']}) => drawn.has(id) && !inCourse.has(id));
}

/**
 * What a course asks now, on its pages and in its assessments.
 *
 * @param language the default one
 */
export function askedInCourse(
  built: BuiltCourse,
  quizzes: CourseQuizzes,
  now: Snapshot,
  language: string,
): Pick<CourseSource, 'assessment' | 'pages' | 'others'> {
  const named = built.course.assessment?.id;
  const pages = coursePagesOf(built, quizzes);
  const assessments = quizzes.own.filter(
    ({id, input}) => isAssessment(input) && (id === named || pages.some((page) => page.id === id)),
  );
  return {
    assessment: named ?? assessments[0]?.id ?? null,
    pages,
    others: drawnFromOthers(assessments, pages, quizzes, now, language),
  };
}
