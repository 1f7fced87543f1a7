import type {ResponseProcessing} from './responseProcessing';

/** Responses of which the reader knows how many options they have. */
export function processCount(choice: ResponseProcessing, count: number): ResponseProcessing {
  return {...choice, isComplete: ({length}) => length === count};
}
