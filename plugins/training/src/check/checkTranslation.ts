import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {count, formatList} from '../diagnostics/wording';
import {checkQuiz, QUESTIONS_PATH, QUIZ_PATH} from '../quiz/check';
import {docIdsOf} from '../quiz/draws/pools';
import {placedQuestions} from '../quiz/group';
import {keyOf} from '../quiz/keyOf';
import {questionId} from '../quiz/questionId';
import {QUIZ_ID} from '../quiz/quizId';
import type {QuizInput} from '../quiz/schema';
import type {QuestionInput} from '../quiz/types';

/** A quiz of a page, or of a comparison. */
export interface WrittenQuiz {
  /** As the YAML parser gave it; `undefined` where there is none. */
  readonly quiz: unknown;
  /** What it is known by where its author says nothing. */
  readonly defaultId: string;
}

/** A question and its place in the quiz of its page. */
interface Placed {
  readonly input: QuestionInput;
  readonly index: number;
  readonly path: YamlPath;
}

/** The same question in both languages. */
interface Counterparts {
  readonly original: Placed;
  readonly translated: Placed;
}

function place(quiz: QuizInput): Placed[] {
  return placedQuestions(quiz, QUIZ_PATH).map(({input, path}, index) => ({input, index, path}));
}

/** Ids that authors wrote name the same question; words do not, because they are translated. */
function findCounterparts(original: readonly Placed[], translated: readonly Placed[]) {
  const byId = new Map(
    translated.flatMap((item) => (item.input.id ? [[item.input.id, item]] : [])),
  );
  return original.flatMap((item): Counterparts[] => {
    const {id} = item.input;
    const samePlace = translated[item.index];
    const counterpart =
      id === undefined ? (samePlace?.input.id === undefined ? samePlace : undefined) : byId.get(id);
    return counterpart ? [{original: item, translated: counterpart}] : [];
  });
}

function missingQuestions(missing: readonly Placed[], originalFile: string): Problem[] {
  if (missing.length === 0) {
    return [];
  }
  const ids = missing.map(({input}) => questionId(input));
  return [
    {
      code: 'translation/missing-question',
      message: `the original has ${count(ids.length, 'question')} that this quiz lacks`,
      path: QUESTIONS_PATH,
      at: 'key',
      found: `without ${formatList(ids, 'and')}`,
      expected: `the questions of ${originalFile}`,
      help: 'translate what is missing; a question keeps its `id` in every language',
    },
  ];
}

function extraQuestion({input, path}: Placed, originalFile: string): Problem {
  const id = questionId(input);
  return {
    code: 'translation/extra-question',
    message: `the original of this page has no question \`${id}\``,
    path: [...path, ...(input.id === undefined ? [] : ['id'])],
    at: 'value',
    found: 'only in the translation',
    expected: `the questions of ${originalFile}`,
    help: 'give the question the `id` that it has in the original, or remove it',
  };
}

function compareQuestions({original, translated}: Counterparts, originalFile: string): Problem[] {
  const id = questionId(original.input);
  const {path} = translated;
  if (original.input.type !== translated.input.type) {
    return [
      {
        code: 'translation/other-type',
        message: `question \`${id}\` is of another type than in the original`,
        path: [...path, 'type'],
        at: 'value',
        found: `\`${translated.input.type}\``,
        expected: `\`${original.input.type}\`, as in ${originalFile}`,
        help: null,
      },
    ];
  }
  const here = keyOf(translated.input);
  const there = keyOf(original.input);
  if (here.words === there.words) {
    return [];
  }
  return [
    {
      code: 'translation/other-key',
      message: `question \`${id}\` has another answer than in the original`,
      path: [...path, here.field],
      at: 'key',
      found: here.words,
      expected: `${there.words}, as in ${originalFile}`,
      help: 'keep the texts in the order of the original, and mark the same ones',
    },
  ];
}

/** What decides how a quiz is taken, in words; `null` where it is as in any quiz. */
function termsOf({mode, passMark, retryAfter, draw}: QuizInput) {
  return {
    mode: mode === 'practice' ? null : `\`${mode}\``,
    passMark: passMark === undefined ? null : `\`${passMark}\``,
    retryAfter: retryAfter === undefined ? null : `\`${retryAfter}\``,
    draw:
      draw === undefined
        ? null
        : draw
            .map(({from, count: drawn}) => `${drawn} of ${formatList(docIdsOf(from), 'and')}`)
            .join(', '),
  } as const;
}

function compareTerms(original: QuizInput, translated: QuizInput, originalFile: string): Problem[] {
  const here = termsOf(translated);
  const there = termsOf(original);
  return (['mode', 'passMark', 'draw', 'retryAfter'] as const).flatMap((key): Problem[] => {
    const [found, expected] = [here[key], there[key]];
    return found === expected
      ? []
      : [
          {
            code: 'translation/other-quiz',
            message: `the quiz has another \`${key}\` than in the original`,
            path: found === null ? QUIZ_PATH : [...QUIZ_PATH, key],
            at: 'key',
            found: found ?? `without \`${key}\``,
            expected: `${expected ?? `no \`${key}\``}, as in ${originalFile}`,
            help: expected === null ? 'remove it' : 'write what the original has',
          },
        ];
  });
}

/**
 * Compares a translated quiz with the one that it translates. Texts differ; what is asked, and
 * what counts as right, must not: a wrong key in one language is seen by its readers alone.
 *
 * @param originalFile for the messages, relative to the site
 * @returns problems in the front matter of the translated page
 */
export function checkTranslation(
  original: QuizInput,
  translated: QuizInput,
  originalFile: string,
): Problem[] {
  const [there, here] = [place(original), place(translated)];
  const pairs = findCounterparts(there, here);
  const missing = there.filter((item) => pairs.every((pair) => pair.original !== item));
  const extra = here.filter((item) => pairs.every((pair) => pair.translated !== item));
  return [
    ...compareTerms(original, translated, originalFile),
    ...missingQuestions(missing, originalFile),
    ...extra.map((item) => extraQuestion(item, originalFile)),
    ...pairs.flatMap((pair) => compareQuestions(pair, originalFile)),
  ];
}

/** What readers have done is kept under the id. */
function compareIds(there: string, here: string, isWritten: boolean, originalFile: string) {
  if (there === here) {
    return [];
  }
  const problem: Problem = {
    code: 'translation/other-quiz-id',
    message:
      'this quiz has another id than in the original, so that what is done in one language is not done in the other',
    path: isWritten ? [...QUIZ_PATH, 'id'] : QUIZ_PATH,
    at: isWritten ? 'value' : 'key',
    found: isWritten ? `\`${here}\`` : `without an \`id\`, it is known as \`${here}\``,
    expected: `\`${there}\`, as in ${originalFile}`,
    help: `write \`id: ${there}\``,
    // The id of a page may have letters that one which is written may not.
    ...(QUIZ_ID.test(there) && {
      fix: isWritten
        ? {kind: 'replace', text: there}
        : {kind: 'insert', path: QUIZ_PATH, key: 'id', value: there},
    }),
  };
  return [problem];
}

/**
 * Compares the quiz of a page, or of a comparison, with the one that it translates.
 *
 * @param missing says where the translation has none, and in which words
 */
export function checkQuizTranslation(
  original: WrittenQuiz,
  translated: WrittenQuiz,
  originalFile: string,
  missing: Pick<Problem, 'message' | 'path' | 'at'>,
): Problem[] {
  if (original.quiz === undefined) {
    return [];
  }
  if (translated.quiz === undefined) {
    return [
      {
        ...missing,
        code: 'translation/missing-quiz',
        found: 'without `quiz`',
        expected: null,
        help: 'translate the `quiz` of the original',
      },
    ];
  }
  const there = checkQuiz(original.quiz).input;
  const here = checkQuiz(translated.quiz).input;
  // A quiz with errors has been reported, and may be the same once it is fixed.
  if (!there || !here) {
    return [];
  }
  const [idThere, idHere] = [there.id ?? original.defaultId, here.id ?? translated.defaultId];
  return [
    ...compareIds(idThere, idHere, here.id !== undefined, originalFile),
    ...checkTranslation(there, here, originalFile),
  ];
}

/** Compares the quiz of a page with that of the page that it translates. */
export function checkPageTranslation(
  original: WrittenQuiz,
  translated: WrittenQuiz,
  originalFile: string,
): Problem[] {
  return checkQuizTranslation(original, translated, originalFile, {
    message: 'the original of this page has a quiz, and this translation has none',
    path: [],
    at: 'value',
  });
}
