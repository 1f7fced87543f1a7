import {slugFromPrompt} from './base/identity';
import type {QuestionInput} from './types';
import {withoutBlanks} from './types/fill-in/blanks';

/** The id that a question goes by: its author's, or one from what it asks. */
export function questionId(input: QuestionInput): string {
  const text = input.type === 'fill-in' ? input.text : undefined;
  return input.id ?? slugFromPrompt(input.prompt ?? withoutBlanks(text ?? ''));
}
