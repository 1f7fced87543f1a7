import {rangesIn} from '../../diagnostics/locate';
import type {SourceFile} from '../../diagnostics/sourceFile';
import type {CourseQuestion} from './courseSource';
import type {QuizzesByLanguage} from './snapshot';
import {fullId, type SourceQuiz} from './sourceQuiz';

/** Questions of a quiz with what each is known by in other languages, if translations differ. */
export function courseQuestionsOf(
  quiz: SourceQuiz,
  all: QuizzesByLanguage,
  sources: ReadonlyMap<string, SourceFile>,
): CourseQuestion[] {
  const source = sources.get(quiz.file);
  const translations = [...all.values()].flatMap((quizzes) =>
    quizzes.filter(
      (one) =>
        one.docId === quiz.docId &&
        one.group === quiz.group &&
        one.id === quiz.id &&
        one.quiz.questions.length === quiz.quiz.questions.length,
    ),
  );
  const {questions} = quiz.quiz;
  const ranges = source
    ? rangesIn(
        questions.map(({path}) => ({path, at: 'value'})),
        source,
      )
    : [];
  return questions.map((question, index) => ({
    ids: [
      ...new Set([
        fullId(quiz, question),
        ...translations.flatMap((one) => {
          const translated = one.quiz.questions[index];
          return translated ? [fullId(one, translated)] : [];
        }),
      ]),
    ],
    question,
    file: quiz.file,
    line: ranges[index]?.start.line ?? 1,
  }));
}
