import {
  keepResponse,
  processParts,
  type Response,
  type ResponseProcessing,
} from './responseProcessing';

/**
 * Responses to a question for an order: the ids of all items. Each item in its place earns its
 * share.
 */
export function processSequencing(order: readonly string[]): ResponseProcessing {
  const isPermutation = (response: Response) =>
    response.length === order.length && order.every((id) => response.includes(id));
  return processParts({
    correctResponse: order,
    rightParts: (response) =>
      order.map((id, index) => isPermutation(response) && response[index] === id),
    isKnown: isPermutation,
    isComplete: isPermutation,
    startRetry: keepResponse,
  });
}
