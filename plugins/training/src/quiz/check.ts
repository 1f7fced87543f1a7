import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/fromZod';
import {checkQuestion} from './checkQuestion';
import type {Quiz} from './model';
import {normalizeQuiz, questionId} from './normalize';
import {type QuestionInput, questionSchema, quizSchema} from './schema';

/** Path of the quiz in a page's front matter. */
export const QUIZ_PATH: YamlPath = ['quiz'];

/** A quiz, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly quiz: Quiz; readonly problems: readonly []}
  | {readonly quiz: null; readonly problems: readonly Problem[]};

/** A question that passed the schema, with its place in the front matter. */
interface PlacedQuestion {
  readonly question: QuestionInput;
  readonly path: YamlPath;
}

/** A question without any words is told so, and has no id that others could have. */
function hasName({question}: PlacedQuestion): boolean {
  const text = question.type === 'fill-in' ? question.text : undefined;
  return (question.id ?? question.prompt ?? text) !== undefined;
}

function checkDuplicateIds(questions: readonly PlacedQuestion[]): Problem[] {
  const seen = new Set<string>();
  return questions.filter(hasName).flatMap(({question, path}): Problem[] => {
    const id = questionId(question);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const isExplicit = question.id !== undefined;
    return [
      {
        code: 'quiz/duplicate-id',
        message: `two questions of this page have the id \`${id}\``,
        path: [...path, isExplicit ? 'id' : question.prompt === undefined ? 'text' : 'prompt'],
        at: 'value',
        found: isExplicit ? 'id of an earlier question' : 'its words give the id of an earlier one',
        expected: 'an id of its own for every question of a page',
        help: isExplicit ? 'choose another id' : 'add an `id`',
      },
    ];
  });
}

function placeQuestions(value: unknown): PlacedQuestion[] {
  const questions: unknown =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
  if (!Array.isArray(questions)) {
    return [];
  }
  return questions.flatMap((question: unknown, index) => {
    const parsed = questionSchema.safeParse(question);
    return parsed.success
      ? [{question: parsed.data, path: [...QUIZ_PATH, 'questions', index]}]
      : [];
  });
}

/**
 * Checks the `quiz` of a page's front matter and fills in its defaults.
 *
 * Questions that fit the schema are checked further even where another one does not, so that
 * one run reports every fault of the page.
 *
 * @param value what the YAML parser gave for `quiz`
 */
export function checkQuiz(value: unknown): CheckedQuiz {
  const parsed = quizSchema.safeParse(value);
  const placed = parsed.success
    ? parsed.data.questions.map((question, index) => ({
        question,
        path: [...QUIZ_PATH, 'questions', index],
      }))
    : placeQuestions(value);
  const problems = [
    ...(parsed.success ? [] : checkAgainstSchema(quizSchema, value, 'quiz', QUIZ_PATH)),
    ...placed.flatMap(({question, path}) => checkQuestion(question, path)),
    ...checkDuplicateIds(placed),
  ];
  return parsed.success && problems.length === 0
    ? {quiz: normalizeQuiz(parsed.data, QUIZ_PATH), problems: []}
    : {quiz: null, problems};
}
