import {processParts, type ResponseProcessing} from './responseProcessing';

/** An option, and whether it is part of the key. */
export interface GradedOption {
  readonly id: string;
  readonly correct: boolean;
}

/**
 * Responses to a question with options: the ids of those that were chosen.
 *
 * Several answers earn the share of the key that was chosen, less what was chosen wrongly, and
 * never less than nothing.
 */
export function processChoice(
  options: readonly GradedOption[],
  multiple: boolean,
): ResponseProcessing {
  const key = options.filter(({correct}) => correct).map(({id}) => id);
  const ids = options.map(({id}) => id);
  return processParts(
    {
      correctResponse: key,
      rightParts: (response) => key.map((id) => response.includes(id)),
      isKnown: (response) => response.every((id) => ids.includes(id)),
      isComplete: ({length}) => length > 0,
      // Boxes stay ticked, for the reader to fix; of radio buttons the chosen one was wrong.
      startRetry: (response) => (multiple ? response : []),
    },
    (response) => new Set(response.filter((id) => !key.includes(id))).size,
  );
}
