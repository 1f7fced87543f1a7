import type {Edit} from '../../diagnostic';
import {enclosedLines} from './enclosed';
import {columnOf, type EntryLine, isBlank, type Line, linesOf, readEntry} from './lines';

/** The header of a text that goes on in lines of its own: `>-`, `|2`. */
const BLOCK_HEADER = /^(?:[&!]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/;

/**
 * The lines above a line that begin an entry, the nearest first. Lines of a block are text, and
 * those inside of brackets, braces or quotes belong to the entry that these are the value of.
 */
export function entriesAbove(text: string, {line: last}: EntryLine): EntryLine[] {
  const enclosed = enclosedLines(text);
  const entries: EntryLine[] = [];
  let textColumn: number | null = null;
  for (const line of linesOf(text)) {
    if (line.start >= last.start) {
      break;
    }
    const entry = readEntry(line);
    const isText: boolean = textColumn !== null && entry.indent.length > textColumn;
    if (!isBlank(line) && !isText && !enclosed.has(line.start)) {
      textColumn = BLOCK_HEADER.test(entry.value) ? columnOf(entry) : null;
      entries.unshift(entry);
    }
  }
  return entries;
}

/** A line and all that is further indented below it. */
export function blockOf(text: string, entry: EntryLine): Line[] {
  const enclosed = enclosedLines(text);
  const below = linesOf(text).filter(({start}) => start > entry.line.start);
  const end = below.findIndex(
    (line) =>
      !isBlank(line) &&
      !enclosed.has(line.start) &&
      readEntry(line).indent.length <= entry.indent.length,
  );
  return [entry.line, ...below.slice(0, end === -1 ? undefined : end)].filter(
    (line) => line.text.trim() !== '',
  );
}

/** Moves lines to the right, or to the left where `by` is negative. */
export function shift(lines: readonly Line[], by: number): Edit[] {
  return lines.map(({start}) => ({
    start,
    end: start + Math.max(0, -by),
    text: ' '.repeat(Math.max(0, by)),
  }));
}
