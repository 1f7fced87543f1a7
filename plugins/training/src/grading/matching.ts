import {
  keepResponse,
  processParts,
  type Response,
  type ResponseProcessing,
} from './responseProcessing';

export interface PairKey {
  readonly left: string;
  readonly right: string;
}

/** Between the two ids of a pair, as in a response of xAPI. */
const SEPARATOR = '[.]';

function toPart({left, right}: PairKey): string {
  return left + SEPARATOR + right;
}

/** What the reader matched with a left-hand side; an empty text where nothing was. */
export function matchOf(response: Response, left: string): string {
  const prefix = left + SEPARATOR;
  return response.find((part) => part.startsWith(prefix))?.slice(prefix.length) ?? '';
}

/** The response with another match of one left-hand side; an empty text takes it away. */
export function withMatch(response: Response, left: string, right: string): Response {
  const others = response.filter((part) => !part.startsWith(left + SEPARATOR));
  return right === '' ? others : [...others, toPart({left, right})];
}

/**
 * Responses to a question for pairs: `<left>[.]<right>` for each of them, in any order. Each right
 * pair earns its share.
 */
export function processMatching(
  key: readonly PairKey[],
  choices: readonly string[],
): ResponseProcessing {
  const known = new Set(key.flatMap(({left}) => choices.map((right) => toPart({left, right}))));
  const isOnePerRow = (response: Response) =>
    response.length === new Set(response.map((part) => part.split(SEPARATOR)[0])).size;
  return processParts({
    correctResponse: key.map(toPart),
    rightParts: (response) =>
      key.map(({left, right}) => isOnePerRow(response) && matchOf(response, left) === right),
    isKnown: (response) => response.every((part) => known.has(part)) && isOnePerRow(response),
    isComplete: (response) => key.every(({left}) => matchOf(response, left) !== ''),
    startRetry: keepResponse,
  });
}
