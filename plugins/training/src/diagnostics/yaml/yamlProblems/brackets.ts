import {count} from '../../wording';
import {applyEdits} from '../../applyEdits';
import {shift} from './blocks';
import {closingOf, type Enclosed, enclosedIn, isQuoted} from './enclosed';
import {lineAt, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {Recogniser} from './yamlProblem';
import type {YamlError} from './yamlErrors';

/** How many brackets and braces are open at the end of a stretch of text. */
export function depthAt(text: string, start: number, end: number): number {
  const words = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '');
  return (words.match(/[[{]/g) ?? []).length - (words.match(/[\]}]/g) ?? []).length;
}

/** The first bracket or brace before an error that is not closed by its own kind. */
function firstOpen(text: string, error: YamlError): Enclosed | undefined {
  const open = enclosedIn(text).filter(({start, isClosed}) => !isClosed && start <= error.start);
  // A text without a closing quote takes the bracket for a part of it.
  return open.some(isQuoted) ? undefined : open[0];
}

/** A line inside of brackets or braces that stands too far to the left to be a part of them. */
export const findLineTooFarLeft: Recogniser = (text, error) => {
  const opener = firstOpen(text, error);
  if (opener === undefined) {
    return null;
  }
  const lines = linesOf(text);
  const line = lineAt(lines, opener.end);
  const first = lineAt(lines, opener.start);
  if (line === undefined || first === undefined || line.start <= opener.start) {
    return null;
  }
  const {indent, dashes} = readEntry(line);
  const column = readEntry(first).indent.length + (/^\s*[\]}]/.test(line.text) ? 0 : 2);
  const by = column - indent.length;
  const isWhole = (moved: string) =>
    enclosedIn(moved).some(({start, isClosed}) => start === opener.start && isClosed);
  if (by <= 0 || dashes !== '' || !isWhole(applyEdits(text, shift([line], by)))) {
    return null;
  }
  const name = opener.opening === '[' ? 'brackets' : 'braces';
  return {
    message: `a line inside of ${name} is not indented far enough`,
    start: line.start + indent.length,
    end: line.start + line.text.trimEnd().length,
    found: 'too far to the left',
    expected: `column ${column + 1}`,
    help: `put ${count(by, 'space')} more before it`,
    related: {start: opener.start, end: opener.start + 1, label: 'opened here'},
  };
};

/** A bracket or a brace that is opened and closed nowhere, or by what closes another. */
export const findUnclosedBracket: Recogniser = (text, error) => {
  const opener = firstOpen(text, error);
  if (opener === undefined) {
    return null;
  }
  const {opening, start} = opener;
  const closing = closingOf(opener);
  const what = opening === '[' ? 'a list' : 'a group of keys';
  return {
    message: `${what} that starts with \`${opening}\` has no \`${closing}\``,
    start,
    end: start + 1,
    found: 'opened here',
    expected: null,
    help: `write \`${closing}\` at its end; a text that starts with \`${opening}\` needs quotes`,
  };
};

/** A bracket or a brace more than there are to close. */
export const findExtraBracket: Recogniser = (text, error) => {
  const bracket = text.charAt(error.start);
  const edits = [{start: error.start, end: error.start + 1, text: ''}];
  // It may have been meant for another kind of bracket, which is open then.
  const isOther = firstOpen(text, error)?.end === error.start + 1;
  return !isOther && (bracket === ']' || bracket === '}') && canRead(text, edits, error.start + 1)
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
  const {end: lineEnd} = lineAt(linesOf(text), error.start) ?? {end: text.length};
  const isInside = enclosedIn(text).some(
    (other) => !isQuoted(other) && other.start < error.start && error.start < other.end,
  );
  const places = isInside ? [lineEnd, ...endsBefore(text, error.start)] : [];
  const place = places.find((end) => canRead(text, [{start: end, end, text: ','}], lineEnd));
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
