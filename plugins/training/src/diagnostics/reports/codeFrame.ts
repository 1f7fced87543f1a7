import type {Diagnostic, Range} from '../diagnostic';
import {displayWidth} from './displayWidth';

type Paint = (text: string) => string;

/** How the parts of a frame are coloured. */
export interface FrameColours {
  /** Line numbers and the bars beside them. */
  readonly gutter: Paint;
  /** The underline of the place, and what was found there. */
  readonly primary: Paint;
  /** The underlines of other places. */
  readonly related: Paint;
}

interface Mark {
  readonly range: Range;
  readonly label: string;
  readonly character: '^' | '-';
  readonly paint: Paint;
}

/** One line of a frame; `null` stands for lines that are left out. */
type FrameLine = number | null;

function marksOf({range, found, related}: Diagnostic, colours: FrameColours): Mark[] {
  const primary: Mark = {range, label: found, character: '^', paint: colours.primary};
  const others = related.map((place): Mark => ({
    ...place,
    character: '-',
    paint: colours.related,
  }));
  return [primary, ...others].sort(
    (a, b) =>
      a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column,
  );
}

/** Width of the line numbers of a diagnostic's frame. */
export function gutterWidth({range, related}: Diagnostic): number {
  const lines = [range, ...related.map((place) => place.range)].map(({start}) => start.line);
  return String(Math.max(...lines)).length;
}

/** A line alone between two others takes no more room than the dots in its place would. */
function linesOf(marks: readonly Mark[]): FrameLine[] {
  const marked = [...new Set(marks.map(({range}) => range.start.line))];
  return marked.flatMap((line, index): FrameLine[] => {
    const previous = marked[index - 1] ?? line - 1;
    if (line === previous + 1) {
      return [line];
    }
    return line === previous + 2 ? [line - 1, line] : [null, line];
  });
}

/** Each character in the place of one as wide; tabs stay tabs, whose width nobody here knows. */
function inPlaceOf(text: string, character: string): string {
  return text
    .split('\t')
    .map((part) => character.repeat(displayWidth(part)))
    .join('\t');
}

function underline(line: string, {range: {start, end}, label, character, paint}: Mark): string {
  const last = end.line === start.line ? end.column - 1 : line.length;
  const marked = inPlaceOf(line.slice(start.column - 1, last), character);
  const indent = inPlaceOf(line.slice(0, start.column - 1), ' ');
  const text = `${marked.includes(character) ? marked : character} ${label}`.trimEnd();
  return `${indent}${paint(text)}`;
}

/**
 * The lines of the source that a diagnostic is about, with what is to be seen there below them.
 *
 * A range over several lines is underlined to the end of the first.
 *
 * @param content the whole file of the diagnostic
 */
export function codeFrame(
  diagnostic: Diagnostic,
  content: string,
  colours: FrameColours,
): string[] {
  const source = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const marks = marksOf(diagnostic, colours);
  const width = gutterWidth(diagnostic);
  const bar = colours.gutter(`${' '.repeat(width)} |`);
  const body = linesOf(marks).flatMap((number) => {
    if (number === null) {
      return [colours.gutter('...')];
    }
    const line = source[number - 1] ?? '';
    return [
      `${colours.gutter(`${String(number).padEnd(width)} |`)} ${line}`,
      ...marks
        .filter(({range}) => range.start.line === number)
        .map((mark) => `${bar} ${underline(line, mark)}`),
    ];
  });
  return [bar, ...body, bar];
}
