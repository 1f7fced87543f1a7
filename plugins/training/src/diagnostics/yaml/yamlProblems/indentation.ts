import {count} from '../../wording';
import {blockOf, entriesAbove, shift} from './blocks';
import {columnOf, type EntryLine, isBlank, type Line, lineAt, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';

const WORD = /^[A-Za-z_][\w-]*$/;

/** @param column where the line belongs, from 0 */
function wrongIndent({line, indent, dashes, key}: EntryLine, column: number): YamlProblem {
  const start = line.start + indent.length;
  const isItem = dashes !== '';
  const subject = isItem ? 'an entry of a list' : `the key \`${key}\``;
  const others = isItem ? 'the entries beside it' : 'the keys beside it';
  const by = column - indent.length;
  return {
    message: `${subject} starts in column ${indent.length + 1}, and ${others} in column ${column + 1}`,
    start,
    end: isItem ? start + 1 : start + key.length,
    found: by < 0 ? 'too far to the right' : 'too far to the left',
    expected: `column ${column + 1}`,
    help:
      by > 0
        ? `put ${count(by, 'space')} more before it`
        : `remove ${count(-by, 'space')} before it`,
  };
}

/**
 * The line in which it is. A key that is too far to the right was taken for a part of the value above
 * it, where the parser then stumbled.
 */
function entryAt(lines: readonly Line[], offset: number): EntryLine | null {
  const line = lineAt(lines, offset);
  if (line === undefined) {
    return null;
  }
  const entry = readEntry(line);
  const next = lines.find((other) => other.start > line.start && !isBlank(other));
  const below = entry.key !== '' && offset >= entry.valueStart && next ? readEntry(next) : null;
  return below && WORD.test(below.key) && below.indent.length > columnOf(entry) ? below : entry;
}

/**
 * Columns in which keys, or dashes, begin above a line, one of each: those of entries with the same
 * key first, then those that are a few spaces away, and of two of them the one that is nearer above.
 */
function columnsAbove(text: string, entry: EntryLine): number[] {
  const above = entriesAbove(text, entry);
  const isItem = entry.dashes !== '';
  const beside = above.filter(({key, dashes}) => (isItem ? dashes !== '' : key !== ''));
  const columnIn = (other: EntryLine) => (isItem ? other.indent.length : columnOf(other));
  const alike = new Set(beside.filter(({key}) => key === entry.key).map(columnIn));
  const distance = (column: number) => Math.abs(column - entry.indent.length);
  return [...new Set(beside.map(columnIn))]
    .filter((column) => distance(column) > 0)
    .sort(
      (one, other) =>
        Number(alike.has(other)) - Number(alike.has(one)) || distance(one) - distance(other),
    );
}

/** The first lines of the text are indented, and what follows is not. */
function findIndentedStart(
  text: string,
  lines: readonly Line[],
  entry: EntryLine,
): YamlProblem | null {
  const [first] = entriesAbove(text, entry).slice(-1);
  const by = first?.indent.length ?? 0;
  if (first === undefined || by === 0 || first.key === '' || entry.indent !== '') {
    return null;
  }
  const above = lines.filter(
    (line) => line.start < entry.line.start && readEntry(line).indent.length >= by,
  );
  return canRead(text, shift(above, -by), entry.line.end) ? wrongIndent(first, 0) : null;
}

/** The first of some keys is indented less than those below it. */
function findFirstKeyTooFarLeft(text: string, entry: EntryLine): YamlProblem | null {
  const [first] = entriesAbove(text, entry);
  const by = first ? entry.indent.length - first.indent.length : 0;
  return first?.dashes === '' &&
    first.key !== '' &&
    by > 0 &&
    canRead(text, shift([first.line], by), entry.line.end)
    ? wrongIndent(first, entry.indent.length)
    : null;
}

/** Between two entries of a list, the last key of the first one is not indented far enough. */
function findKeyTooFarLeft(text: string, entry: EntryLine): YamlProblem | null {
  const above = entriesAbove(text, entry);
  const [key] = above;
  const sibling = above.find(
    ({dashes, indent}) => dashes !== '' && indent.length === entry.indent.length,
  );
  if (entry.dashes === '' || key?.dashes !== '' || !WORD.test(key.key) || sibling === undefined) {
    return null;
  }
  const by = columnOf(sibling) - key.indent.length;
  const moved = blockOf(text, key).filter(({start}) => start < entry.line.start);
  return by > 0 && canRead(text, shift(moved, by), entry.line.end)
    ? wrongIndent(key, columnOf(sibling))
    : null;
}

/** The line with the dash is moved, and all the keys below it are where they belong. */
function findDashMoved(text: string, entry: EntryLine): YamlProblem | null {
  const [first] = entriesAbove(text, entry);
  if (first === undefined || first.dashes === '' || first.key === '' || entry.dashes !== '') {
    return null;
  }
  const by = columnOf(entry) - columnOf(first);
  const column = first.indent.length + by;
  const isAlone = canRead(text, shift([entry.line], -by), text.length);
  return by !== 0 && column >= 0 && !isAlone && canRead(text, shift([first.line], by), text.length)
    ? wrongIndent(first, column)
    : null;
}

/** A line that is indented too little or too much. */
export const findWrongIndent: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const entry = entryAt(lines, error.start);
  if (entry === null || (entry.key === '' && entry.dashes === '')) {
    return null;
  }
  const start =
    findIndentedStart(text, lines, entry) ??
    findKeyTooFarLeft(text, entry) ??
    findDashMoved(text, entry);
  if (start !== null) {
    return start;
  }
  // What is below may have been indented for the place where the line belongs.
  const moved = [[entry.line], blockOf(text, entry)];
  const column = columnsAbove(text, entry).find((target) =>
    moved.some((block) =>
      canRead(text, shift(block, target - entry.indent.length), entry.line.end),
    ),
  );
  return column === undefined ? findFirstKeyTooFarLeft(text, entry) : wrongIndent(entry, column);
};

/** Column of a text in lines of its own: that of its first line, where there is one. */
function textColumn(lines: readonly Line[], above: EntryLine, entry: EntryLine): number {
  const first = lines.find(
    (line) => line.start > above.line.start && line.start < entry.line.start && !isBlank(line),
  );
  return first ? readEntry(first).indent.length : columnOf(above) + 2;
}

/** A text that goes on below its key, and is not indented as far as it has to be. */
export const findTextTooFarLeft: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  const entry = line && readEntry(line);
  const above = entry && entriesAbove(text, entry).find(({key}) => key !== '');
  if (
    above === undefined ||
    entry?.dashes !== '' ||
    WORD.test(entry.key) ||
    !WORD.test(above.key)
  ) {
    return null;
  }
  const column = textColumn(lines, above, entry);
  const start = entry.line.start + entry.indent.length;
  return entry.indent.length < column &&
    canRead(text, shift([entry.line], column - entry.indent.length), entry.line.end)
    ? {
        message: `the text of \`${above.key}\` goes on in a line that is not indented far enough`,
        start,
        end: entry.line.start + entry.line.text.trimEnd().length,
        found: 'no part of the text above',
        expected: `column ${column + 1}`,
        help: 'indent every line of the text by the same number of spaces, two more than its key',
      }
    : null;
};
