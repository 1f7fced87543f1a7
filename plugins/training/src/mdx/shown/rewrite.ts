import {asCode} from '../../diagnostics/wording';
import type {YamlFix} from '../../diagnostics/diagnostic';
import type {Span} from '../../diagnostics/span';
import type {Rewrite} from './change';

/** Quotation marks and brackets, each with what ends it. */
export const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
};

/** Whether a text ends with a quotation mark or a bracket that nothing in it opens. */
function endsInExcess(text: string): boolean {
  const last = text.at(-1) ?? '';
  const openers = Object.keys(PAIRS).filter((opener) => PAIRS[opener] === last);
  const before = text.slice(0, -1);
  return (
    openers.length > 0 &&
    openers.every((opener) => {
      const count = before.split(opener).length - 1;
      return opener === last ? count % 2 === 0 : count === 0;
    })
  );
}

/** The word, between white space, that a stretch stands in: without the punctuation around it. */
export function wordAround(text: string, [start, end]: Span): Span {
  const before = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? '';
  let first = start - before;
  let last = end + after.replace(/[.,;:!?…。、，！？；：؟؛،।]+$/u, '').length;
  const closing = PAIRS[text[first] ?? ''];
  if (closing !== undefined && first < start && last > end && text[last - 1] === closing) {
    first += 1;
    last -= 1;
  } else if (
    closing !== undefined &&
    first < start &&
    !text.slice(first + 1, last).includes(closing)
  ) {
    first += 1;
  } else if (last > end && endsInExcess(text.slice(first, last))) {
    last -= 1;
  }
  // A bracket that is left over belongs to something around the word.
  const isCut = !isBalanced(text.slice(first, last)) && isBalanced(text.slice(start, end));
  return isCut ? [start, end] : [first, last];
}

/** Whether each bracket of a text has its counterpart behind it. */
export function isBalanced(text: string): boolean {
  return ['()', '[]', '{}'].every((pair) => {
    const depths = Array.from(text).reduce<readonly [number, number]>(
      ([depth, lowest], character) => {
        const now = depth + Number(character === pair[0]) - Number(character === pair[1]);
        return [now, Math.min(now, lowest)] as const;
      },
      [0, 0],
    );
    return depths.every((depth) => depth === 0);
  });
}

/** Marks whose meaning would be lost in code. */
const MARKUP = /`|\*\*[\p{L}\p{N}]|\]\(|\n|\r/u;

/** What code cannot have: another line; marks of its own would need more of them. */
const UNFIT = /[\n\r]|[^`]`|`[^`]/;

/**
 * The stretch as code; nothing where it has more than one line, or code beside it, whose backticks
 * would be one mark with its own.
 *
 * @param hasMarkup whether markup of its own is text as well
 */
export function asCodeSpan(text: string, [start, end]: Span, hasMarkup = false): Rewrite[] {
  // Code needs no backslash, which it would show.
  const shows = text.slice(start, end).replace(/\\(?=[{}<])/g, '');
  const isUnfit =
    (hasMarkup ? UNFIT : MARKUP).test(shows) ||
    shows.trim() !== shows ||
    shows === '' ||
    [text[start - 1], text[end]].includes('`');
  return isUnfit ? [] : [{start, end, text: asCode(shows), shows}];
}

/** Backslashes before the signs of a stretch that mean something. */
export function asEscaped(text: string, [start, end]: Span, signs: RegExp): Rewrite[] {
  const shows = text.slice(start, end);
  const escaped = shows.replace(signs, '\\$&');
  return escaped === shows || /[\n\r]/.test(shows) ? [] : [{start, end, text: escaped, shows}];
}

export function fixFor({start, end, text}: Rewrite): YamlFix {
  return {kind: 'replace-text', offset: start, length: end - start, text};
}
