import type {Problem, YamlPath} from '../../diagnostics/diagnostic';
import {count, formatList} from '../../diagnostics/wording';
import {QUESTIONS_PATH, QUIZ_PATH} from '../../quiz/quizPath';
import {placedQuestions} from '../../quiz/group';
import {keyOf} from '../../quiz/keyOf';
import {questionId} from '../../quiz/ids/questionId';
import type {QuizInput} from '../../quiz/schema';
import type {QuestionInput} from '../../quiz/types';

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

function comparePair({original, translated}: Counterparts, originalFile: string): Problem[] {
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

/** Compares the questions of a translated quiz with those of the one that it translates. */
export function compareQuestions(
  original: QuizInput,
  translated: QuizInput,
  originalFile: string,
): Problem[] {
  const [there, here] = [place(original), place(translated)];
  const pairs = findCounterparts(there, here);
  const missing = there.filter((item) => pairs.every((pair) => pair.original !== item));
  const extra = here.filter((item) => pairs.every((pair) => pair.translated !== item));
  return [
    ...missingQuestions(missing, originalFile),
    ...extra.map((item) => extraQuestion(item, originalFile)),
    ...pairs.flatMap((pair) => comparePair(pair, originalFile)),
  ];
}
