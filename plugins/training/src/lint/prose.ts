import {maskBlanks} from '../quiz/types/fill-in/blanks';
import {HIDDEN, hide, maskMarkup} from './markup';

/** What somebody else says, or an interface shows: “Always Free”. */
const QUOTATION =
  /“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|"[^"\n]*"|(?<![\p{L}\p{N}])['‘][^'‘’\n]+['’](?![\p{L}\p{N}])/gu;

/** More words are no emphasis any more, but a sentence in bold type. */
const EMPHASISED_WORDS = 4;

function proseOf(markdown: string, ofEmphasis: (inside: string) => string): string {
  return maskMarkup(maskBlanks(markdown), ofEmphasis, () => HIDDEN).replace(QUOTATION, hide);
}

/**
 * What an author says in words of their own: markup, code and quotations are hidden. The text
 * keeps its length, so that a position in it stays one.
 */
export function toProse(markdown: string): string {
  return proseOf(markdown, (inside) => inside);
}

/** The same without words that stand out: in bold or italic type. */
export function toPlainProse(markdown: string): string {
  return proseOf(markdown, (inside) =>
    inside.trim().split(/\s+/).length <= EMPHASISED_WORDS ? hide(inside) : inside,
  );
}
