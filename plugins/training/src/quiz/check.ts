import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/schema/fromZod';
import {checkIds, type PlacedQuestion} from './checkIds';
import {withDistinctIds} from './questionId';
import {checkQuestion} from './checkQuestion';
import {understandType, type UnderstoodQuestion} from './missingType';
import {checkMode} from './checkMode';
import {type QuizInput, quizSchemaOf} from './schema';
import {type QuestionInput, questionSchema} from './types';

/** Path of the quiz in a page's front matter. */
export const QUIZ_PATH: YamlPath = ['quiz'];

/** Path of its list of questions. */
export const QUESTIONS_PATH: YamlPath = [...QUIZ_PATH, 'questions'];

/** A quiz, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly input: QuizInput; readonly problems: readonly []}
  | {readonly input: null; readonly problems: readonly Problem[]};

function questionsOf(value: unknown): readonly unknown[] {
  const questions: unknown =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
  return Array.isArray(questions) ? questions : [];
}

/** The quiz with the type of every question. */
function withTypes(value: unknown, understood: readonly UnderstoodQuestion[]): unknown {
  return understood.every(({problems}) => problems.length === 0)
    ? value
    : {...(value as object), questions: understood.map(({question}) => question)};
}

/** What the schema says, except of questions that nothing more can be said about. */
function checkSchema(value: unknown, understood: readonly UnderstoodQuestion[]): Problem[] {
  return checkAgainstSchema(quizSchemaOf(value), value, 'quiz', QUIZ_PATH).filter(({path}) => {
    const index = path[QUESTIONS_PATH.length];
    return !(
      path[1] === 'questions' &&
      typeof index === 'number' &&
      understood[index]?.question === null &&
      understood[index].problems.length > 0
    );
  });
}

/** Of a quiz that does not fit the schema, each question that does. */
function parseQuestions(understood: readonly UnderstoodQuestion[]): (QuestionInput | null)[] {
  return understood.map(({question}) => questionSchema.safeParse(question).data ?? null);
}

/**
 * Checks the `quiz` of a page's front matter.
 *
 * Questions that fit the schema are checked further even where another one does not, so that
 * one run reports every problem of the page.
 *
 * @param value what the YAML parser gave for `quiz`
 */
export function checkQuiz(value: unknown): CheckedQuiz {
  const written = questionsOf(value);
  const understood = written.map((question, index) =>
    understandType(question, [...QUESTIONS_PATH, index]),
  );
  const typed = withTypes(value, understood);
  const parsed = quizSchemaOf(typed).safeParse(typed);
  const inputs = withDistinctIds(
    parsed.success ? parsed.data.questions : parseQuestions(understood),
  );
  const placed = written.map((question, index): PlacedQuestion => ({
    path: [...QUESTIONS_PATH, index],
    written: question,
    input: inputs[index] ?? null,
  }));
  const problems = [
    ...understood.flatMap((question) => question.problems),
    ...(parsed.success ? [] : checkSchema(typed, understood)),
    ...placed.flatMap(({input, path}) => (input ? checkQuestion(input, path) : [])),
    ...checkIds(placed),
    ...(parsed.success ? checkMode(parsed.data) : []),
  ];
  return parsed.success && problems.length === 0
    ? {input: {...parsed.data, questions: inputs.flatMap((input) => input ?? [])}, problems: []}
    : {input: null, problems};
}
