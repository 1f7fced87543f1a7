import type {ReactNode} from 'react';
import {textOf} from '../quiz/content';
import type {QuestionElement} from './questionType';

/** Room for some paragraphs, and short enough for what a browser keeps of a page. */
export const MAX_REFLECTION_LENGTH = 1000;

/** The author's answer, which readers compare theirs with. */
export function readModelAnswer({children}: QuestionElement): ReactNode {
  return textOf(children, 'model');
}
