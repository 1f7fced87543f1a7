/** A line of a text, in offsets of the text. */
export interface Line {
  readonly start: number;
  /** Before the line break. */
  readonly end: number;
  readonly text: string;
}

/** A line of YAML that begins an entry, taken apart. What is not there is empty. */
export interface EntryLine {
  readonly line: Line;
  /** Spaces and tabs at the start. */
  readonly indent: string;
  /** Dashes, and the spaces behind them. */
  readonly dashes: string;
  readonly key: string;
  /** From the first character of the value on; comments are a part of it. */
  readonly value: string;
  /** Offset of `key` in the text; of the value where there is no key. */
  readonly keyStart: number;
  /** Offset of `value` in the text. */
  readonly valueStart: number;
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = raw.replace(/\r$/, '');
    const from = start;
    start += raw.length + 1;
    return {start: from, end: from + line.length, text: line};
  });
}

/** Place of the line that an offset is in. */
export function indexAt(lines: readonly Line[], offset: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({start}) => start <= offset),
  );
}

/** The line that an offset is in; the next one with something in it where that one is blank. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  const index = indexAt(lines, offset);
  return lines.slice(index).find((line) => !isBlank(line)) ?? lines[index];
}

const ENTRY =
  /^(?<indent>[ \t]*)(?<dashes>(?:-(?:[ \t]+|$))*)(?:(?<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?![#&*!|>'"%@`[\]{},?-]|- ).+?)(?<colon>[ \t]*:(?:[ \t]+|$)))?(?<value>.*)$/;

export function readEntry(line: Line): EntryLine {
  const {
    indent = '',
    dashes = '',
    key = '',
    colon = '',
    value = '',
  } = ENTRY.exec(line.text)?.groups ?? {};
  const keyStart = line.start + indent.length + dashes.length;
  return {
    line,
    indent,
    dashes,
    key,
    value: value.trimEnd(),
    keyStart,
    valueStart: keyStart + key.length + colon.length,
  };
}

/** Column of the keys of the mapping that a line belongs to, from 0. */
export function columnOf({indent, dashes}: EntryLine): number {
  return indent.length + dashes.length;
}

/** Column that the lines of a value have at least to which it goes on, from 0. */
export function indentBelow(entry: EntryLine): number {
  if (entry.key !== '') {
    return columnOf(entry) + 1;
  }
  return entry.indent.length + (entry.dashes === '' ? 0 : 1);
}

export function isBlank({text}: Line): boolean {
  return text.trim() === '' || text.trimStart().startsWith('#');
}
