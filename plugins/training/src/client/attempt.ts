import {grade} from './grading';
import type {QuestionModel, Response} from './model';

/** After the second wrong response the answer is shown. */
export const TRIES = 2;

/** What a reader did with a question. Everything else is derived, so it cannot contradict it. */
export interface Attempt {
  /** Every response that was checked, first one first. */
  readonly responses: readonly Response[];
  /** Whether the reader asked for the answer. */
  readonly revealed: boolean;
}

export type AttemptAction =
  {readonly type: 'check'; readonly response: Response} | {readonly type: 'reveal'};

/**
 * - `open`: no response yet
 * - `incorrect`: a wrong response, and another try to come
 * - `correct`: answered
 * - `revealed`: the answer is shown, after wrong responses or on request
 */
export type Phase = 'open' | 'incorrect' | 'correct' | 'revealed';

export const NEW_ATTEMPT: Attempt = {responses: [], revealed: false};

export function phaseOf(question: QuestionModel, {responses, revealed}: Attempt): Phase {
  const last = responses.at(-1);
  if (last !== undefined && grade(question, last).correct) {
    return 'correct';
  }
  if (revealed || responses.length >= TRIES) {
    return 'revealed';
  }
  return last === undefined ? 'open' : 'incorrect';
}

export function isDone(question: QuestionModel, attempt: Attempt): boolean {
  const phase = phaseOf(question, attempt);
  return phase === 'correct' || phase === 'revealed';
}

/** What is done stays done: nothing changes an attempt that has ended. */
export function reduceAttempt(
  question: QuestionModel,
  attempt: Attempt,
  action: AttemptAction,
): Attempt {
  if (isDone(question, attempt)) {
    return attempt;
  }
  switch (action.type) {
    case 'check':
      return action.response.length === 0
        ? attempt
        : {...attempt, responses: [...attempt.responses, action.response]};
    case 'reveal':
      // Before the first try there is nothing to learn from.
      return attempt.responses.length === 0 ? attempt : {...attempt, revealed: true};
  }
}
