import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {NO_PAST} from '../../../plugins/training/src/report/past/past';
import type {CourseSource} from '../../../plugins/training/src/report/source/courseSource';
import {createSnapshot, isAssessment} from '../../../plugins/training/src/report/source/snapshot';
import {
  fullId,
  quizIn,
  type SourceQuiz,
} from '../../../plugins/training/src/report/source/sourceQuiz';

export const SITE = 'https://training.example.com/';
export const COURSE = 'basics';
export const TODAY = '2026-11-30';

/** The quiz of a doc, by the id of the doc; a doc without one is only read. */
export type QuizzesByDoc = Readonly<Record<string, unknown>>;

export function sourceQuizzes(docs: QuizzesByDoc): SourceQuiz[] {
  return Object.entries(docs).flatMap(([docId, value]) => {
    if (value === null) {
      return [];
    }
    const {input, problems} = checkQuiz(value);
    if (input === null) {
      throw new Error(problems.map(({message}) => message).join());
    }
    const source = markdownFile(docId, () => '---\n---\n');
    return [
      {
        id: input.id ?? docId,
        file: `docs/${docId}.mdx`,
        docId,
        group: 'default/current',
        input,
        quiz: quizIn(input, source),
      },
    ];
  });
}

/** A course of all the docs, in one language. */
export function courseSource(
  docs: QuizzesByDoc,
  overrides: Partial<CourseSource> = {},
): CourseSource {
  const quizzes = sourceQuizzes(docs);
  const assessment = quizzes.find(({input}) => isAssessment(input));
  return {
    course: {id: COURSE, title: 'Basics'},
    site: SITE,
    day: TODAY,
    defaultLanguage: 'en',
    assessment: assessment?.id ?? null,
    pages: Object.keys(docs).map((docId) => {
      const quiz = quizzes.find((one) => one.docId === docId);
      return {
        id: quiz?.id ?? docId,
        title: `About ${docId}`,
        module: null,
        questions: (quiz?.quiz.questions ?? []).map((question, index) => ({
          ids: [quiz ? fullId(quiz, question) : ''],
          question,
          file: `docs/${docId}.mdx`,
          line: index + 1,
        })),
        isAssessment: quiz !== undefined && isAssessment(quiz.input),
      };
    }),
    others: [],
    now: createSnapshot(new Map([['en', quizzes]])),
    past: NO_PAST,
    ...overrides,
  };
}
