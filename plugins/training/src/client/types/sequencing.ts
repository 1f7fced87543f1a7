import type {Response} from '../../grading/responseProcessing';
import {type ItemContent, itemOf, partsOf} from '../quiz/content';
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
