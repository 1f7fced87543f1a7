import type {ReactNode} from 'react';
import type {FillInKey} from '../../grading/fillIn';
import {partsOf, textOf} from '../quiz/content';
import type {QuestionElement} from './questionType';

export function readFillIn({
  children,
  pattern,
  normalized = pattern,
  caseSensitive = false,
}: QuestionElement): FillInKey & {readonly sentence: ReactNode} {
  return {
    blanks: partsOf(children, 'blank').map((blank) =>
      partsOf(blank.children, 'accepted').map(({answer = ''}) => answer),
    ),
    pattern: pattern ?? null,
    normalized: normalized ?? null,
    caseSensitive,
    sentence: textOf(children, 'sentence'),
  };
}
