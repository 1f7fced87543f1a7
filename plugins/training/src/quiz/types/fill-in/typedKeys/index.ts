import type {Problem} from '../../../../diagnostics/diagnostic';
import type {CheckedQuestion} from '../../../base/checkDuplicates';
import type {FillInInput} from '../schema';
import {checkInvisible} from './checkInvisible';
import {checkMarkup} from './checkMarkup';
import {checkRepeated} from './checkRepeated';
import {typedKeysOf} from './typedKey';

/**
 * Finds answers that no reader will type as they are written, and those that add nothing. Warnings:
 * a page about Markdown may ask for `**bold**`.
 */
export function checkTypedKeys(input: FillInInput, question: CheckedQuestion): Problem[] {
  const keys = typedKeysOf(input, question);
  return [
    ...keys.flatMap((typed) => [...checkInvisible(typed), ...checkMarkup(typed)]),
    ...checkRepeated(keys, input.caseSensitive),
  ];
}
