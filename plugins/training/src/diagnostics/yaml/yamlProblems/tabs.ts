import {count} from '../../wording';
import {entriesAbove} from './blocks';
import {columnOf, indexAt, type Line, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {Recogniser} from './yamlProblem';

/** Spaces that a level is indented by in the documentation. */
const SPACES_PER_LEVEL = 2;

/**
 * How many spaces have to stand at the start of a line that a tab indents: as many levels as there
 * are tabs, or else as far as an entry above it.
 */
function indentFor(text: string, line: Line): number | null {
  const entry = readEntry(line);
  const tabs = entry.indent.replaceAll(' ', '').length;
  const above = entriesAbove(text, entry);
  const columns = above.flatMap((other) => [other.indent.length, columnOf(other)]);
  const end = line.start + entry.indent.length;
  const column = [
    tabs * SPACES_PER_LEVEL + (entry.indent.length - tabs),
    ...columns,
    ...columns.map((other) => other + SPACES_PER_LEVEL),
  ].find((count) => canRead(text, [{start: line.start, end, text: ' '.repeat(count)}], line.end));
  return column ?? null;
}

function helpForTab(text: string, line: Line, start: number, end: number): string {
  if (!readEntry(line).indent.includes('\t')) {
    return canRead(text, [{start, end, text: ' '}], line.end)
      ? 'write one space in its place'
      : 'write spaces in place of tabs, two for each level';
  }
  const column = indentFor(text, line);
  return column === null
    ? 'write spaces in place of tabs, two for each level'
    : column === 0
      ? 'start this line at the left margin, without a tab'
      : `start this line with ${count(column, 'space')}, and no tab`;
}

/** A tab where spaces have to say how far a line is indented. */
export const findTab: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const index = indexAt(lines, error.start);
  // A list that a tab indents is missed at the end of the line above it.
  const line = lines.slice(index, index + 2).find((other) => /^[ -]*\t+[ \t-]*\S/.test(other.text));
  const tabs = line && /\t+/.exec(line.text);
  if (line === undefined || !tabs) {
    return null;
  }
  const [{length}] = tabs;
  const start = line.start + tabs.index;
  const end = start + length;
  return {
    message: 'a tab indents this line, and YAML takes only spaces for that',
    start,
    end,
    found: count(length, 'tab'),
    expected: 'spaces',
    help: helpForTab(text, line, start, end),
  };
};
