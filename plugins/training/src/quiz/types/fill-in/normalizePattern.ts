import {foldCase, foldCharacters} from '../../../shared/typedText';

/** An escape, the name of a group, or a character with its accents. */
const PARTS = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|[^])|\(\?<[^=!>]+>|\P{M}\p{M}*|\p{M}/gu;

/** Characters with a meaning in a regular expression. */
const SYNTAX = /[\^$\\.*+?()[\]{}|/-]/g;

/**
 * The source of a regular expression for texts that have been normalized. What it is made of stays
 * as it is; a sign that becomes one with a meaning of its own is written as its code.
 *
 * @returns the same source where there is nothing to normalize, or where the result is no regular
 *   expression
 */
export function normalizePattern(source: string, caseSensitive: boolean): string {
  let isInSet = false;
  const normalized = source.replace(PARTS, (part) => {
    if (part.length === 1 && /[\0-\x7f]/.test(part)) {
      isInSet = part === '[' || (isInSet && part !== ']');
      return part;
    }
    if (/^[\\(]./.test(part)) {
      return part;
    }
    const folded = foldCharacters(part).replace(/—/g, '-');
    const compared = (caseSensitive ? folded : foldCase(folded)).replace(
      SYNTAX,
      (sign) => `\\x${sign.charCodeAt(0).toString(16)}`,
    );
    const isLonger = Array.from(folded).length > Array.from(part).length || compared === 'ss';
    // A set has one character for another, and no word.
    return isLonger ? (isInSet ? part : `(?:${compared})`) : compared;
  });
  try {
    new RegExp(normalized, 'u');
    return normalized;
  } catch {
    return source;
  }
}
