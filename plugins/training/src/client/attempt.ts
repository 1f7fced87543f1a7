import type {QuestionModel, Response} from './model';

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

export type AttemptAction =
  | {readonly type: 'check'; readonly response: Response}
  | {readonly type: 'reveal'}
  /** Asks a question again that is done. */
  | {readonly type: 'retry'};

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

/** The better one of this round's first response and those of earlier rounds. */
export function bestResponse(
  question: QuestionModel,
  {responses: [first], earlier}: Attempt,
): Response | null {
  if (first === undefined || earlier === null) {
    return first ?? earlier;
  }
  return question.grade(first).score >= question.grade(earlier).score ? first : earlier;
}

/** What is done stays done in its round; the next round begins with what was best. */
export function reduceAttempt(
  question: QuestionModel,
  attempt: Attempt,
  action: AttemptAction,
): Attempt {
  const {responses} = attempt;
  const done = isDone(question, attempt);
  switch (action.type) {
    case 'check':
      return done || !question.isComplete(action.response)
        ? attempt
        : {...attempt, responses: [...responses, action.response]};
    case 'reveal':
      // Before the first try there is nothing to learn from.
      return done || responses.length === 0 ? attempt : {...attempt, revealed: true};
    case 'retry':
      return done ? {...NEW_ATTEMPT, earlier: bestResponse(question, attempt)} : attempt;
  }
}
