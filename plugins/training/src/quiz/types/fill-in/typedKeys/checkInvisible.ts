import type {Problem} from '../../../../diagnostics/diagnostic';
import {INVISIBLE} from '../../../base/invisible';
import {nameOf, replaceKey, type TypedKey} from './typedKey';

/** A character that came with a text that was copied. */
export function checkInvisible(typed: TypedKey): Problem[] {
  const {key, path, offset, question} = typed;
  const [first] = key.matchAll(INVISIBLE);
  if (first === undefined) {
    return [];
  }
  const visible = key.replace(INVISIBLE, '');
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return [
    {
      code: 'quiz/invisible-character',
      severity: 'warning',
      message: `${nameOf(visible, question)} has a character that nobody sees or types`,
      path,
      at: 'value',
      found: `the character U+${code}`,
      expected: null,
      help: `remove it: answers are compared without it`,
      offset: offset + first.index,
      ...(visible.trim() !== '' && {fix: replaceKey(typed, visible)}),
    },
  ];
}
