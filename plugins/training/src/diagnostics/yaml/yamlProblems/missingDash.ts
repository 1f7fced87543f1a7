import {blockOf, entriesAbove, shift} from './blocks';
import {columnOf, type EntryLine, isBlank, type Line, lineAt, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';

function missingDash(start: number, end: number): YamlProblem {
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
function keysOf(text: string, first: EntryLine): string[] {
  const [, ...rest] = blockOf(text, first);
  return [first, ...rest.map(readEntry)]
    .filter((other) => columnOf(other) === columnOf(first))
    .map(({key}) => key);
}

/** A line below the dashes of the entries above it. */
function findInLine(text: string, entry: EntryLine, above: EntryLine): YamlProblem | null {
  const start = entry.line.start + entry.indent.length;
  const end = start + (entry.key === '' ? entry.value.length : entry.key.length);
  const [, ...rest] = blockOf(text, entry);
  const dash = {start, end: start, text: '- '};
  // What is below may have been indented for the entry, or for the line without its dash.
  const isReadable = [[], shift(rest, 2)].some((moved) =>
    canRead(text, [dash, ...moved], entry.line.end),
  );
  // A key that the entry above does not have belongs to it, further to the right.
  const belongsAbove =
    entry.key !== '' && above.key !== '' && !keysOf(text, above).includes(entry.key);
  return !belongsAbove && isReadable ? missingDash(start, end) : null;
}

/** One dash among keys, of which there are more. */
function findDashAmongKeys(text: string, entry: EntryLine): YamlProblem | null {
  const {line, indent, dashes} = entry;
  const below = linesOf(text)
    .filter(({start}) => start > line.start)
    .filter((other) => !isBlank(other))
    .map(readEntry);
  const end = below.findIndex((other) => other.indent.length < indent.length);
  const above = entriesAbove(text, entry);
  const outside = above.findIndex((other) => other.indent.length < indent.length);
  const beside = [
    ...above.slice(0, outside === -1 ? undefined : outside),
    ...below.slice(0, end === -1 ? undefined : end),
  ].filter((other) => other.indent.length === indent.length);
  // The entries of a list above begin with the same key: it is one of them, and too far to the left.
  const isEntry = above
    .slice(0, outside === -1 ? undefined : outside)
    .some(
      (other) =>
        other.dashes !== '' && other.key === entry.key && other.indent.length > indent.length,
    );
  const keys = beside.filter((other) => other.dashes === '' && other.key !== '').length;
  const start = line.start + indent.length;
  const [, ...rest] = blockOf(text, entry);
  const edits = [{start, end: start + dashes.length, text: ''}, ...shift(rest, -dashes.length)];
  const isOdd = entry.key !== '' && !isEntry && keys > beside.length - keys + 1;
  return isOdd && canRead(text, edits, line.end)
    ? {
        message: `the key \`${entry.key}\` has a dash, and the keys beside it have none`,
        start,
        end: start + 1,
        found: 'read as an entry of a list',
        expected: null,
        help: 'remove `- ` before it',
      }
    : null;
}

/** A dash below entries without any. */
function findAbove(text: string, lines: readonly Line[], entry: EntryLine): YamlProblem | null {
  const siblings = entriesAbove(text, entry);
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
    entry && entriesAbove(text, entry).find(({indent}) => indent.length <= entry.indent.length);
  if (above?.indent.length !== entry?.indent.length || above === undefined || !entry) {
    return null;
  }
  if (above.dashes !== '' && entry.dashes === '') {
    return findInLine(text, entry, above);
  }
  return above.dashes === '' && entry.dashes !== ''
    ? (findDashAmongKeys(text, entry) ?? findAbove(text, lines, entry))
    : null;
};
