import {indexAt, lineAt, linesOf, readEntry} from './lines';
import {canRead} from './mend';
import type {Mistake, Recogniser} from './mistake';

const CLOSING: Readonly<Record<string, string>> = {'[': ']', '{': '}'};

/** How many brackets and braces are open at the end of a stretch of text. */
export function depthAt(text: string, start: number, end: number): number {
  const words = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  return (words.match(/[[{]/g) ?? []).length - (words.match(/[\]}]/g) ?? []).length;
}

function unclosedIn(text: string, start: number, lineEnd: number): Mistake | null {
  const opening = text.charAt(start);
  const closing = CLOSING[opening];
  const end = start + text.slice(start, lineEnd).trimEnd().length;
  if (closing === undefined || !canRead(text, [{start: end, end, text: closing}], lineEnd)) {
    return null;
  }
  const what = opening === '[' ? 'a list' : 'a group of keys';
  return {
    message: `${what} that starts with \`${opening}\` has no \`${closing}\``,
    start,
    end: start + 1,
    found: 'opened here',
    expected: null,
    help: `write \`${closing}\` at its end; a text that starts with \`${opening}\` needs quotes`,
  };
}

/** A bracket or a brace that is opened in a line and closed nowhere. */
export const findUnclosedBracket: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const last = indexAt(lines, error.start);
  const entries = lines
    .slice(0, last + 1)
    .reverse()
    .map(readEntry);
  for (const {line, valueStart} of entries) {
    const isOpen = depthAt(text, valueStart, line.end) > 0;
    const mistake = isOpen ? unclosedIn(text, valueStart, line.end) : null;
    if (mistake !== null) {
      return mistake;
    }
  }
  return null;
};

/** A bracket or a brace more than there are to close. */
export const findExtraBracket: Recogniser = (text, error) => {
  const bracket = text.charAt(error.start);
  const edits = [{start: error.start, end: error.start + 1, text: ''}];
  return (bracket === ']' || bracket === '}') && canRead(text, edits, error.start + 1)
    ? {
        message: `a \`${bracket}\` closes nothing`,
        start: error.start,
        end: error.start + 1,
        found: 'nothing is open here',
        expected: null,
        help: `remove it; a text with \`${bracket}\` at its start or end needs quotes`,
      }
    : null;
};

/** Ends of what a comma may be missing behind. */
function endsBefore(text: string, offset: number): number[] {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text.slice(offset))?.[0];
  const before = text.slice(0, offset).trimEnd().length;
  return quoted === undefined ? [before] : [before, offset + quoted.length];
}

/** Two entries in brackets or braces without a comma between them. */
export const findMissingComma: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const {start: lineStart = 0, end: lineEnd = text.length} = lineAt(lines, error.start) ?? {};
  const place =
    depthAt(text, lineStart, error.start) > 0
      ? endsBefore(text, error.start).find((end) =>
          canRead(text, [{start: end, end, text: ','}], lineEnd),
        )
      : undefined;
  if (place === undefined) {
    return null;
  }
  const start = place + text.slice(place).search(/\S/);
  return {
    message: 'two entries in brackets have no comma between them',
    start,
    end: start + 1,
    found: 'no comma before it',
    expected: null,
    help: 'write a comma before it; a text with quotes inside needs quotes around all of it',
  };
};
