/**
 * Signs that nobody sees, and that keyboards have no key for. Joiners, variants of a sign and marks
 * of direction are typed, and change how a text looks.
 */
export const INVISIBLE =
  /(?!\p{M}|[\u061c\u180e\u200c-\u200f\u{e0000}-\u{e0fff}])[\p{DI}\ufff9-\ufffc]|[^\P{Cc}\s]/gu;

/** A text as readers see it: a letter and its accent are one character. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}
