import type {MarkdownText} from '../../../mdx/markdown';
import {type BlankContent, readBlank} from './readBlank';

/** A blank in a text: `[[90]]`, or `[[90|ninety]]`. */
export type Blank = BlankContent & {
  /** Offset of its first bracket in the text. */
  readonly offset: number;
  /** As written, brackets included. */
  readonly source: string;
};

/** Two opening brackets that no backslash stands before, to the first two closing ones after. */
const BLANK = /(?<!\\)\[\[((?:(?!\[\[)[^\n])+?)\]\](?!\])/g;

export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(BLANK)].map(({index, 0: source, 1: inside = ''}) => ({
    offset: index,
    source,
    ...readBlank(inside),
  }));
}

/** Brackets in code are code, and those in comments and attributes are no words either. */
const HIDDEN = /(`+|~{3,})[^]*?\1|\{\/\*[^]*?\*\/\}|<\w[^<>]*>/g;

/** A text with spaces in place of what no reader fills in, so that a place in it stays one. */
export function hideCode(text: string): string {
  return text.replace(HIDDEN, (code) => ' '.repeat(code.length));
}

/** Unicode's private use area, which no keyboard writes. */
const FIRST_MASK = 0xe000;
const PADDING = '\uF8FF';

/** Finds what stands for a blank in a masked text. */
export const MASKED_BLANK = /[\uE000-\uF8FE]\uF8FF*/;

/**
 * Hides blanks from the Markdown parser, which would read what is in them as Markdown. The text
 * keeps its length, so that a position in it stays one.
 */
export function maskBlanks(text: string): string {
  let index = 0;
  return text.replace(BLANK, ({length}) => {
    const mask = String.fromCharCode(FIRST_MASK + index) + PADDING.repeat(length - 1);
    index += 1;
    return mask;
  });
}

/** A text with blanks as the Markdown parser is to read it: without what is in the blanks. */
export function withMaskedBlanks(text: MarkdownText): MarkdownText {
  return {...text, markdown: maskBlanks(text.markdown), written: text.markdown};
}

/** Place of a masked blank among the blanks of its text, from 0. */
export function indexOfMask(mask: string): number {
  return mask.charCodeAt(0) - FIRST_MASK;
}

/** A text without its blanks. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANK, '');
}
