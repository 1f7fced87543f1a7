import {MASKED_BLANK} from '../quiz/types/fill-in/blanks';
import {hideMarkup} from './hideMarkup';
import {HIDDEN} from './markup';

/** What a reader sees in the place of a blank. */
const GAP = '___';

const BLANKS = new RegExp(MASKED_BLANK, 'g');

/**
 * Letters and digits, with the apostrophe of `don't`, the underscore of `snake_case` and the comma
 * of `2,557` between them.
 */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’_](?=\p{L})|(?<=\p{N})[.,_](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

/** A text with nothing to hide, whose words have one space between them. */
const PLAIN = /^[^\s\\`*_~<[{&#>+-][^\s\\`*_~<[{&]*(?: [^\s\\`*_~<[{&]+)*$/;

/** The words of a Markdown text, as a reader reads them, on one line. */
export function toPlainText(markdown: string): string {
  if (PLAIN.test(markdown)) {
    return markdown;
  }
  return hideMarkup(markdown)
    .replaceAll(HIDDEN, '')
    .replace(BLANKS, GAP)
    .replace(/\s+/g, ' ')
    .trim();
}

function splitUnspaced(word: string): string[] {
  return UNSPACED.test(word) ? [...segmenter.segment(word)].map(({segment}) => segment) : [word];
}

/** Words of a Markdown text in lower case, those in inline code among them. */
export function wordsOf(markdown: string): string[] {
  const words = toPlainText(markdown).toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.flatMap(splitUnspaced);
}

/** A word, as written, and its place in a Markdown text. */
export interface LocatedWord {
  readonly word: string;
  readonly offset: number;
}

/** Words of a Markdown text and where they stand. */
export function locateWords(markdown: string): LocatedWord[] {
  return [...hideMarkup(markdown).matchAll(WORD)].map(({0: word, index}) => ({
    word,
    offset: index,
  }));
}
