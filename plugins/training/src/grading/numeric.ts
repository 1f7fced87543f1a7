import {isNear, type NumberKey} from '../shared/readNumber';
import {
  keepResponse,
  processParts,
  type Response,
  type ResponseProcessing,
} from './responseProcessing';

function isNumber([number = '', ...others]: Response): boolean {
  return others.length === 0 && number.trim() !== '' && Number.isFinite(Number(number));
}

/**
 * Responses to a question for a number: a number as JavaScript writes it, so that what one
 * language's reader typed means the same in every language.
 */
export function processNumeric(key: NumberKey): ResponseProcessing {
  return processParts({
    correctResponse: [key.answer],
    rightParts: (response) => [isNumber(response) && isNear(response[0] ?? '', key)],
    // What is typed, and no number yet, is kept as well.
    isKnown: ({length}) => length === 1,
    isComplete: isNumber,
    startRetry: keepResponse,
  });
}
