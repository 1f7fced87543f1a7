import type {ReactNode} from 'react';
import {type ItemContent, itemOf, partsOf, textOf} from './content';
import {processParts, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';

export interface OptionContent extends ItemContent {
  readonly correct: boolean;
  /** `null` where there is none. */
  readonly feedback: ReactNode;
}

/** The options of a choice or true-false question, in the order in which they are shown. */
export function readOptions({children}: QuestionElement): OptionContent[] {
  return partsOf(children, 'option').map((option) => ({
    ...itemOf(option),
    correct: option.correct ?? false,
    feedback: textOf(option.children, 'feedback'),
  }));
}

/**
 * Responses to a question with options: the ids of those that were chosen.
 *
 * Several answers earn the share of the key that was chosen, less what was chosen wrongly, and
 * never less than nothing.
 */
export function processChoice(
  options: readonly {readonly id: string; readonly correct: boolean}[],
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
