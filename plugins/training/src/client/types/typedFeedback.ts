import type {ReactNode} from 'react';
import {partsOf} from '../quiz/content';
import type {QuestionElement} from './questionType';

/** What is said of an answer that readers type. */
export interface TypedFeedbackContent {
  readonly answer: string;
  readonly text: ReactNode;
}

export function readTypedFeedback({children}: QuestionElement): TypedFeedbackContent[] {
  return partsOf(children, 'feedback').map(({answer = '', children: text}) => ({answer, text}));
}
