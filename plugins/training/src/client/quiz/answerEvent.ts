import type {AskedQuestion} from '../../assessment/attempt';
import type {Response} from '../../grading/responseProcessing';
import type {QuestionTypeName} from '../../shared/questionTypes';
import type {QuestionModel} from './model';
import {today} from './progress';

/** Name of the event that the document dispatches when a reader has done something with a quiz. */
export const ANSWER_EVENT = 'training:answer';

/** A quiz, and where it stands. */
export interface QuizPlace {
  /** What the quiz is known by, in every language and version. */
  readonly quiz: string;
  /** The page's file, relative to the site. */
  readonly page: string;
}

interface EventBase extends QuizPlace {
  /** The reader's, as `2026-01-31`. */
  readonly day: string;
}

interface QuestionEvent extends EventBase {
  /** Id of the question, unique in the quiz. */
  readonly question: string;
  readonly type: QuestionTypeName;
  /** Changes when what is asked, or what counts as right, changes. */
  readonly hash: string;
  /** Weight of the question in the score of the quiz; 0 where it is outside of it. */
  readonly points: number;
  /** 1 for the first try at the question, 2 for the second. */
  readonly attempt: number;
}

/**
 * An answer that was checked. Its parts are those of an xAPI statement about an interaction
 * (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md): object, interaction type,
 * response, success, scaled score, duration.
 */
export interface AnsweredEvent extends QuestionEvent {
  readonly action: 'answered';
  /** One text per part; join them with `[,]` for xAPI and SCORM. */
  readonly response: Response;
  readonly correct: boolean;
  /** From 0 to 1. */
  readonly score: number;
  /** Milliseconds from the reader's first touch of the question to the check. */
  readonly duration: number;
  /** Whether the answer is shown now, because this was the last try and it was wrong. */
  readonly shown: boolean;
}

/** An answer that the reader asked for. */
export interface ShownEvent extends QuestionEvent {
  readonly action: 'shown';
}

/** Questions that are asked again, or whose answers were erased. */
export interface QuestionsEvent extends EventBase {
  readonly action: 'asked-again' | 'erased';
  /** Ids of the questions that are on the page. */
  readonly questions: readonly string[];
}

/** An assessment that was handed in. */
export interface HandedInEvent extends EventBase {
  readonly action: 'handed-in';
  /** Names the attempt. */
  readonly seed: string;
  /** 0 to 100, rounded. */
  readonly percent: number;
  /** Every question with its response and its score. */
  readonly questions: readonly AskedQuestion[];
}

/** What a reader has done with a quiz, as data that survives JSON. */
export type AnswerEvent = AnsweredEvent | ShownEvent | QuestionsEvent | HandedInEvent;

declare global {
  interface DocumentEventMap {
    'training:answer': CustomEvent<AnswerEvent>;
  }
}

type WithoutDay<T> = T extends unknown ? Omit<T, 'day'> : never;

/** Tells the scripts of the site. */
export function announce(event: WithoutDay<AnswerEvent>): void {
  const detail: AnswerEvent = {...event, day: today()};
  document.dispatchEvent(new CustomEvent(ANSWER_EVENT, {detail}));
}

/** What every event about a question says of it. */
export function aboutQuestion(
  {quiz, page}: QuizPlace,
  {id, type, hash, points}: QuestionModel,
  attempt: number,
): Omit<QuestionEvent, 'day'> {
  return {quiz, page, question: id, type, hash, points, attempt};
}
