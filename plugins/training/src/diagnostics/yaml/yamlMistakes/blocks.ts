import type {Edit} from '../../diagnostic';
import {columnOf, type EntryLine, isBlank, type Line, readEntry} from './lines';

/** The header of a text that goes on in lines of its own: `>-`, `|2`. */
const BLOCK_HEADER = /^(?:[&!]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/;

/** The lines above a line that begin an entry, the nearest first. Lines of a block are text. */
export function entriesAbove(lines: readonly Line[], {line: last}: EntryLine): EntryLine[] {
  const entries: EntryLine[] = [];
  let textColumn: number | null = null;
  for (const line of lines.filter(({start}) => start < last.start)) {
    const entry = readEntry(line);
    const isText: boolean = textColumn !== null && entry.indent.length > textColumn;
    if (!isBlank(line) && !isText) {
      textColumn = BLOCK_HEADER.test(entry.value) ? columnOf(entry) : null;
      entries.unshift(entry);
    }
  }
  return entries;
}

/** A line and all that is further indented below it. */
export function blockOf(lines: readonly Line[], entry: EntryLine): Line[] {
  const below = lines.filter(({start}) => start > entry.line.start);
  const end = below.findIndex(
    (line) => !isBlank(line) && readEntry(line).indent.length <= entry.indent.length,
  );
  return [entry.line, ...below.slice(0, end === -1 ? undefined : end)].filter(
    ({text}) => text.trim() !== '',
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
