import type {Problem} from '../../../../diagnostics/diagnostic';
import {excerptOf} from '../../../../diagnostics/wording';
import {areAlike} from '../../../../shared/typedText';
import {lengthOf, nameOf, type TypedKey} from './typedKey';

/** In every language alike: some have two letters where others have one. */
const LANGUAGES = ['en', 'tr'];

function isSame(one: string, other: string, caseSensitive: boolean): boolean {
  return LANGUAGES.every((language) => areAlike(one, other, {caseSensitive, language}));
}

/** An answer that is accepted already, by one that stands before it for the same field. */
export function checkRepeated(keys: readonly TypedKey[], caseSensitive: boolean): Problem[] {
  return keys.flatMap((typed, index): Problem[] => {
    const {key, path, text, offset, question} = typed;
    const first = keys
      .slice(0, index)
      .find(
        (other) =>
          other.field !== null &&
          other.field === typed.field &&
          isSame(other.key, key, caseSensitive),
      );
    if (first === undefined) {
      return [];
    }
    const isBlank = path.at(-1) === 'text';
    const bar = /\\?\|\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
    return [
      {
        code: 'quiz/same-answer',
        message: `${nameOf(key, question)} is accepted already`,
        path,
        at: 'value',
        found: `compared as “${excerptOf(first.key)}” is`,
        expected: null,
        help: 'remove it',
        offset,
        length: key.length,
        fix: isBlank
          ? {
              kind: 'replace',
              text: text.slice(0, offset - bar) + text.slice(offset + lengthOf(typed)),
            }
          : {kind: 'remove-entry'},
      },
    ];
  });
}
