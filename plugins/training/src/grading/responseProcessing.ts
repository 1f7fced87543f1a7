/**
 * What a reader submitted, as one text per part of it: ids of chosen options, ids of items in the
 * reader's order, pairs of ids, or what was typed into each field. Joined by `[,]` it is a response
 * of xAPI and SCORM, apart from true-false and numeric, whose only part is the response.
 */
export type Response = readonly string[];

/** How a response compares with the key. */
export interface Grade {
  readonly correct: boolean;
  /** From 0 to 1: the share of the key that was found, less what was chosen wrongly. */
  readonly score: number;
  /** Parts of the response that are right, of {@link total}. */
  readonly right: number;
  /** Parts of the key, at least 1. */
  readonly total: number;
}

/** What is said of one part of a response. */
export type Verdict = 'correct' | 'incorrect';

export function verdictOf(isRight: boolean): Verdict {
  return isRight ? 'correct' : 'incorrect';
}

/** How a question treats responses (QTI calls it response processing). */
export interface ResponseProcessing {
  /** Empty where nobody wrote one down, because a pattern decides. */
  readonly correctResponse: Response;
  /** Whether each part of the key is in the response, and in its place. */
  readonly rightParts: (response: Response) => readonly boolean[];
  /** Grades any response, one with unknown or repeated parts included. */
  readonly grade: (response: Response) => Grade;
  /** Whether the response can be one to this question: what a browser kept may be anything. */
  readonly isKnown: (response: Response) => boolean;
  /** Whether there is enough of it to be checked. */
  readonly isComplete: (response: Response) => boolean;
  /** What of a wrong response the reader starts the next try with. */
  readonly startRetry: (response: Response) => Response;
}

/**
 * Response processing where each part of the key earns its share of the score.
 *
 * @param wrongParts number of parts that are not in the key, of which each one costs a share; the
 *   score is never below 0
 */
export function processParts(
  rules: Omit<ResponseProcessing, 'grade'>,
  wrongParts: (response: Response) => number = () => 0,
): ResponseProcessing {
  return {
    ...rules,
    grade(response) {
      const parts = rules.rightParts(response);
      const total = parts.length;
      const right = parts.filter(Boolean).length;
      const wrong = wrongParts(response);
      return {
        correct: right === total && wrong === 0,
        score: Math.max(0, right - wrong) / total,
        right,
        total,
      };
    },
  };
}

/** The next try begins with the last one, to be fixed. */
export function keepResponse(response: Response): Response {
  return response;
}
