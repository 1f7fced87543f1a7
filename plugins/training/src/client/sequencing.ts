import {type ItemContent, itemOf, partsOf} from './content';
import {keepResponse, processParts, type Response, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';

/** The items of a sequence in the order in which a reader finds them. */
export function readItems({children}: QuestionElement): ItemContent[] {
  return partsOf(children, 'item').map(itemOf);
}

/** Ids of the items in the correct order. */
export function readOrder({order = ''}: QuestionElement): string[] {
  return order.split(' ');
}

/** The sequence with one item moved to another place, from 0. */
export function moveTo(sequence: Response, id: string, place: number): Response {
  const others = sequence.filter((other) => other !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

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
