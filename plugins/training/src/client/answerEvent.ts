import type {QuestionTypeName} from '../shared/questionTypes';
import type {QuestionModel, Response} from './model';

/** Name of the event that the document dispatches when an answer is checked. */
export const ANSWER_EVENT = 'training:answer';

/**
 * An answer that was checked, as data that survives JSON. Its parts are those of an xAPI statement
 * about an interaction (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md): object,
 * interaction type, response, success, scaled score, duration.
 */
export interface AnswerEvent {
  /** The page's file, relative to the site. */
  readonly page: string;
  /** Id of the question, unique in the page. */
  readonly question: string;
  readonly type: QuestionTypeName;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** One text per part; join them with `[,]` for xAPI and SCORM. */
  readonly response: Response;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** Weight of the question in the score of the page; 0 where it is outside of it. */
  readonly points: number;
  /** 1 for the first try at the question, 2 for the second. */
  readonly attempt: number;
  /** Milliseconds from the reader's first touch of the question to the check. */
  readonly duration: number;
}

declare global {
  interface DocumentEventMap {
    'training:answer': CustomEvent<AnswerEvent>;
  }
}

export function announceAnswer(
  page: string,
  {id, type, hash, points, grade}: QuestionModel,
  response: Response,
  attempt: number,
  duration: number,
): void {
  const {correct, score} = grade(response);
  const detail: AnswerEvent = {
    page,
    question: id,
    type,
    hash,
    response,
    correct,
    score,
    points,
    attempt,
    duration,
  };
  document.dispatchEvent(new CustomEvent(ANSWER_EVENT, {detail}));
}
