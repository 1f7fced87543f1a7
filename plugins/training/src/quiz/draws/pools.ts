import type {Pool} from '../../assessment/draw';
import {questionsOf} from '../group';
import {questionId} from '../ids/questionId';
import type {QuizInput} from '../schema';

/** A page, as far as quizzes draw from it. */
export interface QuizPage {
  /** What its quiz is known by. */
  readonly quizId: string;
  /** `null` where the page has no quiz, or one with errors. */
  readonly input: QuizInput | null;
}

/** A page that a quiz draws from. */
export interface PoolPage {
  readonly docId: string;
  readonly quizId: string;
  /** `<quiz id>#<question id>` of all that can be drawn. */
  readonly questions: readonly string[];
}

/** Pages that a quiz draws from together. */
export interface PagePool {
  readonly count: number;
  readonly pages: readonly PoolPage[];
}

/** Questions of a quiz that others can draw: those that somebody other than the reader can grade. */
export function drawableIn({input, quizId}: QuizPage): string[] {
  return (input === null ? [] : questionsOf(input))
    .filter(({points}) => points > 0)
    .map((question) => `${quizId}#${questionId(question)}`);
}

/** A list, of which an author may write the only entry alone. */
export function docIdsOf(from: string | readonly string[]): readonly string[] {
  return typeof from === 'string' ? [from] : from;
}

/**
 * What a quiz draws from.
 *
 * @param pageOf finds a doc of the same docs by its id
 */
export function pagePoolsOf(
  {draw = []}: Pick<QuizInput, 'draw'>,
  pageOf: (docId: string) => QuizPage | null,
): PagePool[] {
  return draw.map(({from, count}) => ({
    count,
    pages: docIdsOf(from).flatMap((docId): PoolPage[] => {
      const page = pageOf(docId);
      return page ? [{docId, quizId: page.quizId, questions: drawableIn(page)}] : [];
    }),
  }));
}

/** What is drawn for an attempt: its own questions, each of which is asked, and those of pages. */
export function poolsOf(
  quizId: string,
  input: QuizInput,
  pageOf: (docId: string) => QuizPage | null,
): Pool[] {
  const own = questionsOf(input).map((question) => `${quizId}#${questionId(question)}`);
  return [
    {count: own.length, ids: own},
    ...pagePoolsOf(input, pageOf).map(({count, pages}) => ({
      count,
      ids: pages.flatMap(({questions}) => questions),
    })),
  ];
}
