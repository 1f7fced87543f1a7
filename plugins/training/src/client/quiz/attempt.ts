import type {Response} from '../../grading/responseProcessing';
import type {QuestionModel} from './model';

/** After the second wrong response the answer is shown. */
export const TRIES = 2;

/** What a reader did with a question. Everything else is derived, so it cannot contradict it. */
export interface Attempt {
  /** Every response of this round that was checked, first one first. */
  readonly responses: readonly Response[];
  /** Whether the reader asked for the answer. */
  readonly revealed: boolean;
  /** The best first response of earlier rounds; `null` in the first round. */
  readonly earlier: Response | null;
}

/**
 * - `open`: no response yet
 * - `incorrect`: a wrong response, and another try to come
 * - `correct`: answered
 * - `revealed`: the answer is shown, after wrong responses or on request
 */
export type Phase = 'open' | 'incorrect' | 'correct' | 'revealed';

export const NEW_ATTEMPT: Attempt = {responses: [], revealed: false, earlier: null};

export function phaseOf(question: QuestionModel, {responses, revealed}: Attempt): Phase {
  const last = responses.at(-1);
  if (last !== undefined && question.grade(last).correct) {
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

/** The attempt with one more response, unless it is done or the response is not complete. */
export function checkResponse(
  question: QuestionModel,
  attempt: Attempt,
  response: Response,
): Attempt {
  return isDone(question, attempt) || !question.isComplete(response)
    ? attempt
    : {...attempt, responses: [...attempt.responses, response]};
}

/** The attempt with its answer shown. Before the first try there is nothing to learn from. */
export function revealAnswer(question: QuestionModel, attempt: Attempt): Attempt {
  return isDone(question, attempt) || attempt.responses.length === 0
    ? attempt
    : {...attempt, revealed: true};
}

/** The attempt with what the reader says of the response: whatever that is, it is the last word. */
export function assessResponse(attempt: Attempt, verdict: string): Attempt {
  return {
    ...attempt,
    responses: attempt.responses.map((response) => [...response, verdict]),
    revealed: true,
  };
}
