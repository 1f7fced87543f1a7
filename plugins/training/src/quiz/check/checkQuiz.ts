import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {checkAgainstSchema} from '../../diagnostics/schema/fromZod';
import {checkIds, type PlacedQuestion} from '../ids/checkIds';
import {withDistinctIds} from '../ids/questionId';
import {checkQuestion} from './checkQuestion';
import {understandType, type UnderstoodQuestion} from './missingType';
import {checkMode} from './checkMode';
import {checkPassMark} from './checkPassMark';
import {QUESTIONS_PATH, QUIZ_PATH} from '../quizPath';
import {groupSchema, isWrittenGroup, questionsOf, withQuestions} from '../group';
import {plainQuizSchemaOf, type QuizInput, quizSchemaOf} from '../schema';
import {checkNestedGroup, checkStemAlone} from './stemAlone';
import {type QuestionInput, questionSchema} from '../types';

/** A quiz, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly input: QuizInput; readonly problems: readonly []}
  | {readonly input: null; readonly problems: readonly Problem[]};

/** Entries of a list, whatever they are. */
function entriesIn(value: unknown): readonly unknown[] {
  const questions: unknown =
    typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
  return Array.isArray(questions) ? questions : [];
}

/** Each question that is written, those about one text among the others. */
function writtenQuestions(value: unknown): Pick<PlacedQuestion, 'path' | 'written'>[] {
  return entriesIn(value).flatMap((entry, index) => {
    const path = [...QUESTIONS_PATH, index];
    return isWrittenGroup(entry)
      ? entriesIn(entry).map((written, place) => ({path: [...path, 'questions', place], written}))
      : [{path, written: entry}];
  });
}

/** What an entry says; of a text without its questions, or among others, nothing more can be said. */
function understand(written: unknown, path: YamlPath): UnderstoodQuestion {
  const isEntry = path.length === QUESTIONS_PATH.length + 1;
  const problems = isEntry ? checkStemAlone(written, path) : checkNestedGroup(written, path);
  return problems.length > 0 ? {question: null, problems} : understandType(written, path);
}

/** The quiz with the type of every question. */
function withTypes(value: unknown, understood: readonly UnderstoodQuestion[]): unknown {
  if (understood.every(({problems}) => problems.length === 0)) {
    return value;
  }
  const left = understood.map(({question}) => question);
  const questions = entriesIn(value).map((entry) =>
    isWrittenGroup(entry) && Array.isArray(entry.questions)
      ? {...entry, questions: entry.questions.map(() => left.shift())}
      : isWrittenGroup(entry)
        ? entry
        : left.shift(),
  );
  return {...(value as object), questions};
}

/** What the schemas say, except of questions that nothing more can be said about. */
function checkSchemas(value: unknown, hopeless: readonly YamlPath[]): Problem[] {
  const groups = entriesIn(value).flatMap((entry, index) =>
    isWrittenGroup(entry) ? [{entry, path: [...QUESTIONS_PATH, index]}] : [],
  );
  const isBelow = (path: YamlPath, other: YamlPath) =>
    other.every((part, index) => path[index] === part);
  const ofQuiz = checkAgainstSchema(plainQuizSchemaOf(value), value, 'quiz', QUIZ_PATH).filter(
    (problem) => !groups.some(({path}) => isBelow(problem.path, path)),
  );
  const ofGroups = groups.flatMap(({entry, path}) =>
    checkAgainstSchema(groupSchema, entry, 'quiz', path),
  );
  return [...ofQuiz, ...ofGroups].filter(
    (problem) => !hopeless.some((path) => isBelow(problem.path, path)),
  );
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
  const written = writtenQuestions(value);
  const understood = written.map((question) => understand(question.written, question.path));
  const typed = withTypes(value, understood);
  const parsed = quizSchemaOf(typed).safeParse(typed);
  const inputs = withDistinctIds(
    parsed.success ? questionsOf(parsed.data) : parseQuestions(understood),
  );
  const placed = written.map((question, index): PlacedQuestion => ({
    ...question,
    input: inputs[index] ?? null,
  }));
  const hopeless = placed.filter((_, index) => {
    const {question, problems: own = []} = understood[index] ?? {};
    return question === null && own.length > 0;
  });
  const problems = [
    ...understood.flatMap((question) => question.problems),
    ...(parsed.success
      ? []
      : checkSchemas(
          typed,
          hopeless.map(({path}) => path),
        )),
    ...placed.flatMap(({input, path}) => (input ? checkQuestion(input, path) : [])),
    ...checkIds(placed),
    ...(parsed.success ? [...checkMode(parsed.data), ...checkPassMark(parsed.data)] : []),
  ];
  return parsed.success && problems.length === 0
    ? {
        input: withQuestions(
          parsed.data,
          inputs.flatMap((input) => input ?? []),
        ),
        problems: [],
      }
    : {input: null, problems};
}
