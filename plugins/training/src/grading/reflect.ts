import {
  type Grade,
  keepResponse,
  type Response,
  type ResponseProcessing,
} from './responseProcessing';

/** What readers may say of their own answer, in the order in which it is offered. */
export const OWN_VERDICTS = ['had-it', 'partly', 'not-yet'] as const;

export type OwnVerdict = (typeof OWN_VERDICTS)[number];

/** How much of the model answer it then had. */
const SHARES = {'had-it': 1, partly: 0.5, 'not-yet': 0} as const;

/** Whether a response is one that its reader has judged. */
function verdictIn([, verdict]: Response): OwnVerdict | null {
  return OWN_VERDICTS.find((own) => own === verdict) ?? null;
}

/** What the reader has said of a response that is graded so. */
export function ownVerdictIn({score}: Grade): OwnVerdict {
  return OWN_VERDICTS.find((verdict) => SHARES[verdict] === score) ?? 'not-yet';
}

/**
 * Responses to a question without a key: what the reader wrote and, once it has been compared with
 * the model answer, what the reader says of it.
 */
export function processReflect(): ResponseProcessing {
  const shareOf = (response: Response) => SHARES[verdictIn(response) ?? 'not-yet'];
  const isKnown = (response: Response) =>
    response.length === 1 || (response.length === 2 && verdictIn(response) !== null);
  return {
    correctResponse: [],
    rightParts: (response) => [shareOf(response) === 1],
    grade(response) {
      const score = shareOf(response);
      return {correct: score === 1, score, right: Math.floor(score), total: 1};
    },
    isKnown,
    isComplete: (response) => isKnown(response) && response[0]?.trim() !== '',
    startRetry: keepResponse,
  };
}
