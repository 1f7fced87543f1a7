import type {MarkdownText} from '../../../mdx/markdownText';
import {type BlankContent, readBlank} from './readBlank';

/** A blank in a text: `[[90]]`, or `[[90|ninety]]`. */
export type Blank = BlankContent & {
  /** Offset of its first bracket in the text. */
  readonly offset: number;
  /** As written, brackets included. */
  readonly source: string;
  /** Whether it stands in a block of code. */
  readonly isInCode: boolean;
};

/** Two opening brackets that no backslash stands before, to the first two closing ones after. */
const BLANK = /(?<!\\)\[\[(?<inside>(?:(?!\[\[)[^\n])+?)\]\](?!\])/;
const EVERY_BLANK = new RegExp(BLANK, 'g');

/** The word that makes blanks of brackets in a block of code. */
export const BLANKS_WORD = 'blanks';

/**
 * A blank, or what has none: brackets in code are code, and those in comments and attributes are no
 * words either. What begins first decides.
 */
const BLANK_OR_OTHER = new RegExp(
  `${BLANK.source}|(?<mark>\`+|~{3,})[^]*?\\k<mark>|\\{/\\*[^]*?\\*/\\}|<\\w[^<>]*>`,
  'g',
);

/** The first line of a block of code, with what stands behind its backticks. */
const FENCE = /^(?:`{3,}|~{3,})(?<info>[^`\n]*)(?=\n)/;

/** @param info what stands behind the backticks that begin a block of code */
export function takesBlanks(info: string): boolean {
  return info
    .replace(/"[^"]*"|'[^']*'/g, '')
    .split(/\s+/)
    .includes(BLANKS_WORD);
}

/** A block of code in a text. */
export interface CodeBlock {
  /** Offset of its first backtick. */
  readonly offset: number;
  /** Its first line. */
  readonly fence: string;
  readonly source: string;
}

/** What readers fill in of a text, and what stands around that. */
export interface ReadText {
  /** First one first. */
  readonly blanks: readonly Blank[];
  /** Blocks of code whose brackets stay brackets. */
  readonly codeBlocks: readonly CodeBlock[];
  /** As long as the text, with spaces in place of blanks and of what has none. */
  readonly rest: string;
}

function toBlank(source: string, inside: string, offset: number, isInCode: boolean): Blank {
  return {offset, source, isInCode, ...readBlank(inside, isInCode)};
}

function spaces({length}: string): string {
  return ' '.repeat(length);
}

export function readText(text: string): ReadText {
  const blanks: Blank[] = [];
  const codeBlocks: CodeBlock[] = [];
  const rest = text.replace(
    BLANK_OR_OTHER,
    (source: string, inside: string | undefined, _mark: unknown, offset: number) => {
      if (inside !== undefined) {
        blanks.push(toBlank(source, inside, offset, false));
        return spaces(source);
      }
      const {0: fence, groups} = FENCE.exec(source) ?? {};
      if (takesBlanks(groups?.info ?? '')) {
        return source.replace(EVERY_BLANK, (blank: string, inCode: string, place: number) => {
          blanks.push(toBlank(blank, inCode, offset + place, true));
          return spaces(blank);
        });
      }
      if (fence !== undefined) {
        codeBlocks.push({offset, fence, source});
      }
      return spaces(source);
    },
  );
  return {blanks, codeBlocks, rest};
}

/** Blanks of a text, first one first. */
export function findBlanks(text: string): readonly Blank[] {
  return text.includes('[[') ? readText(text).blanks : [];
}

/** Units of the numbers in the blanks of a text; `null` for those without one. */
export function unitsIn(text: string): (string | null)[] {
  return findBlanks(text).flatMap((blank) => (blank.kind === 'number' ? [blank.unit] : []));
}

/** Whether brackets in a block of code would be blanks if they stood elsewhere. */
export function hasBrackets(code: string): boolean {
  return code.search(BLANK) !== -1;
}

/** A text with something else in place of its blanks. */
export function replaceBlanks(
  text: string,
  replacement: (blank: Blank, place: number) => string,
): string {
  return findBlanks(text).reduceRight(
    (rest, blank, place) =>
      rest.slice(0, blank.offset) +
      replacement(blank, place) +
      rest.slice(blank.offset + blank.source.length),
    text,
  );
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
  return replaceBlanks(
    text,
    ({source}, place) =>
      String.fromCharCode(FIRST_MASK + place) + PADDING.repeat(source.length - 1),
  );
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
  return replaceBlanks(text, () => '');
}
