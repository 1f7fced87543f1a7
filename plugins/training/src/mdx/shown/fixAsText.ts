import type {Root} from 'mdast';
import type {YamlFix} from '../../diagnostics/diagnostic';
import type {Span} from '../../diagnostics/span';
import type {MarkdownText} from '../markdownText';
import type {ReadText, Rewrite} from './change';
import {findChanges} from './findChanges';
import {asCodeSpan, asEscaped, fixFor, wordAround} from './rewrite';
import {shownText} from './shownText';

/** Reads a text as its page would; `null` where it cannot. */
export type Read = (markdown: string) => Root | null;

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** Characters that no keyboard writes stand for what is hidden from the parser. */
export const HIDDEN = /[\uE000-\uF8FE]\uF8FF*/g;

/**
 * Whether a way to write a text has the effect that it is to have, and no other.
 *
 * @param before how much of the text is shown otherwise than it is written
 */
export function helps(rewrite: Rewrite, before: number, text: ReadText, read: Read): boolean {
  const {start, end, shows} = rewrite;
  if (shows.search(HIDDEN) !== -1) {
    return false;
  }
  const written = text.written.slice(0, start) + rewrite.text + text.written.slice(end);
  const root = read(written);
  return (
    root !== null &&
    findChanges(root, {...text, written}).length < before &&
    withoutSpace(shownText(root)).includes(withoutSpace(shows))
  );
}

/**
 * How to write a stretch that is text to its author, and that keeps the whole from being read.
 *
 * @returns `null` where no way is certain
 */
export function fixAsText(
  {markdown, use}: MarkdownText,
  [start, end]: Span,
  read: Read,
): YamlFix | null {
  const text: ReadText = {written: markdown, isChosen: use === 'chosen', known: new Set()};
  // The bracket before it is what keeps it from being read.
  const first = markdown[start - 1] === '<' ? start - 1 : start;
  const code = [
    ...asCodeSpan(markdown, wordAround(markdown, [first, end]), true),
    ...asCodeSpan(markdown, [first, end], true),
  ];
  const escaped = [
    ...asEscaped(markdown, [first, end], /[<{}]/g),
    ...asEscaped(markdown, [first, first + 1], /[<{}]/g),
  ];
  // A sign alone, in a sentence, is no code.
  const isSign = end - first <= 2 && /\s/.test(markdown.trim());
  const ways = isSign ? [...escaped, ...code] : [...code, ...escaped];
  // Of what readers choose, the whole is code then.
  const all = markdown.indexOf(markdown.trim());
  const whole = text.isChosen
    ? asCodeSpan(markdown, [all, all + markdown.trim().length], true)
    : [];
  const rewrite = [...ways, ...whole].find((one) => helps(one, Infinity, text, read));
  return rewrite === undefined ? null : fixFor(rewrite);
}
