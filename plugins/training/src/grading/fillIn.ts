import {createTextGrader, isVisible} from '../shared/typedText';
import {keepResponse, processParts, type ResponseProcessing} from './responseProcessing';

export interface FillInKey {
  /** Accepted answers of each field; the first one is shown as the answer. */
  readonly blanks: readonly (readonly string[])[];
  /** Source of a regular expression for the whole answer to the only field. */
  readonly pattern: string | null;
  /** The same for answers that have been normalized. */
  readonly normalized: string | null;
  readonly caseSensitive: boolean;
}

/**
 * Responses to a question with text fields: what was typed into each of them.
 *
 * @param language of the page, as in HTML
 */
export function processFillIn(key: FillInKey, language: string): ResponseProcessing {
  const {blanks} = key;
  const isRight = createTextGrader({...key, language});
  return processParts({
    correctResponse: blanks.flatMap(([first]) => first ?? []),
    rightParts: (response) =>
      blanks.map((answers, index) => isRight(response[index] ?? '', answers)),
    isKnown: ({length}) => length === blanks.length,
    isComplete: (response) => response.length === blanks.length && response.every(isVisible),
    startRetry: keepResponse,
  });
}
