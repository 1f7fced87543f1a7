import type {ReactNode} from 'react';
import {type ItemContent, itemOf, partsOf, textOf} from '../quiz/content';
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
