import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/fromZod';
import {optionId} from './identity';
import type {Quiz} from './model';
import {normalizeQuiz, questionId} from './normalize';
import {type ChoiceInput, type QuestionInput, questionSchema, quizSchema} from './schema';

/** Path of the quiz in a page's front matter. */
export const QUIZ_PATH: YamlPath = ['quiz'];

/** A quiz, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly quiz: Quiz; readonly problems: readonly []}
  | {readonly quiz: null; readonly problems: readonly Problem[]};

function checkCorrectOptions(question: ChoiceInput, name: string, path: YamlPath): Problem[] {
  if (question.options.some(({correct}) => correct)) {
    return [];
  }
  return [
    {
      code: 'quiz/no-correct-option',
      message: `question \`${name}\` has no correct option`,
      path: [...path, 'options'],
      at: 'key',
      found: `${question.options.length} options, 0 marked correct`,
      expected: '`correct: true` on one option, or on several',
      help: 'add `correct: true` below the text of the right option',
    },
  ];
}

function checkDuplicateOptions(question: ChoiceInput, name: string, path: YamlPath): Problem[] {
  const seen = new Map<string, number>();
  return question.options.flatMap(({text}, index): Problem[] => {
    const id = optionId(text);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    return [
      {
        code: 'quiz/duplicate-option',
        message: `question \`${name}\` has the same option twice`,
        path: [...path, 'options', index, 'text'],
        at: 'value',
        found: `same text as option ${first + 1}`,
        expected: 'a text of its own for every option',
        help: 'reword or remove one of the two',
      },
    ];
  });
}

function checkQuestion(question: QuestionInput, path: YamlPath): Problem[] {
  if (question.type !== 'choice') {
    return [];
  }
  const name = questionId(question);
  return [
    ...checkCorrectOptions(question, name, path),
    ...checkDuplicateOptions(question, name, path),
  ];
}

/** A question that passed the schema, with its place in the front matter. */
interface PlacedQuestion {
  readonly question: QuestionInput;
  readonly path: YamlPath;
}

function checkDuplicateIds(questions: readonly PlacedQuestion[]): Problem[] {
  const seen = new Set<string>();
  return questions.flatMap(({question, path}): Problem[] => {
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
        path: [...path, isExplicit ? 'id' : 'prompt'],
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
