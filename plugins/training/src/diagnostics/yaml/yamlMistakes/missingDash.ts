import {blockOf, entriesAbove, shift} from './blocks';
import {columnOf, type EntryLine, isBlank, type Line, lineAt, linesOf, readEntry} from './lines';
import {canRead} from './mend';
import type {Mistake, Recogniser} from './mistake';

function missingDash(start: number, end: number): Mistake {
  return {
    message: 'an entry of a list has no dash',
    start,
    end,
    found: 'no `- ` before it',
    expected: null,
    help: 'write `- ` before the first line of each entry, and indent its other lines by two more',
  };
}

/** The keys of an entry of a list. */
function keysOf(lines: readonly Line[], first: EntryLine): string[] {
  const [, ...rest] = blockOf(lines, first);
  return [first, ...rest.map(readEntry)]
    .filter((other) => columnOf(other) === columnOf(first))
    .map(({key}) => key);
}

/** A line below the dashes of the entries above it. */
function findInLine(
  text: string,
  lines: readonly Line[],
  entry: EntryLine,
  above: EntryLine,
): Mistake | null {
  const start = entry.line.start + entry.indent.length;
  const end = start + (entry.key === '' ? entry.value.length : entry.key.length);
  const [, ...rest] = blockOf(lines, entry);
  const edits = [{start, end: start, text: '- '}, ...shift(rest, 2)];
  // A key that the entry above does not have belongs to it, further to the right.
  const belongsAbove = entry.key !== '' && !keysOf(lines, above).includes(entry.key);
  return !belongsAbove && canRead(text, edits, entry.line.end) ? missingDash(start, end) : null;
}

/** A dash below entries without any. */
function findAbove(text: string, lines: readonly Line[], entry: EntryLine): Mistake | null {
  const siblings = entriesAbove(lines, entry);
  const outside = siblings.findIndex(({indent}) => indent.length < entry.indent.length);
  const first = siblings.slice(0, outside === -1 ? undefined : outside).at(-1);
  if (first?.dashes !== '') {
    return null;
  }
  const start = first.line.start + first.indent.length;
  const rest = lines.filter(
    (line) => line.start > first.line.start && line.start < entry.line.start && !isBlank(line),
  );
  const edits = [{start, end: start, text: '- '}, ...shift(rest, 2)];
  return canRead(text, edits, entry.line.end)
    ? missingDash(start, start + (first.key === '' ? first.value.length : first.key.length))
    : null;
}

/** An entry of a list without its dash, beside entries that have one. */
export const findMissingDash: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  const entry = line && readEntry(line);
  const above =
    entry && entriesAbove(lines, entry).find(({indent}) => indent.length <= entry.indent.length);
  if (above?.indent.length !== entry?.indent.length || above === undefined || !entry) {
    return null;
  }
  if (above.dashes !== '' && entry.dashes === '') {
    return findInLine(text, lines, entry, above);
  }
  return above.dashes === '' && entry.dashes !== '' ? findAbove(text, lines, entry) : null;
};
