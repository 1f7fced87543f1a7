import {indexAt, lineAt, linesOf, readEntry} from './lines';
import {canRead, endOfValue, quoteEdit} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';
import {endOfFlowValue, quoted, withoutComment} from './quoting';

function colonIn(text: string, start: number, end: number): number | null {
  const index = text.slice(start, end).search(/:(?=\s|$)/);
  return index === -1 ? null : start + index;
}

/** A line that is a key or an entry of a list, and no more of the text above it. */
const STRUCTURE = /\n[ \t]*(?:- |-$|[a-z][\w-]*:(?:\s|$))/im;

function colonProblem(text: string, start: number, end: number): YamlProblem | null {
  const colon = colonIn(text, start, end);
  if (colon === null || STRUCTURE.test(text.slice(start, end))) {
    return null;
  }
  if (!canRead(text, [quoteEdit(text, start, end)], end)) {
    return null;
  }
  const isAtEnd = /^:\s*$/.test(text.slice(colon, end));
  return quoted(text, start, end, {
    message: isAtEnd
      ? 'a text that ends with a colon needs quotes'
      : 'a text with a colon and a space in it needs quotes',
    start: colon,
    end: colon + 1,
    found: 'read as the end of a key',
  });
}

/** Whether a key is none that this plugin, or anybody, would name something by. */
function isSentence(key: string): boolean {
  return key !== '' && !/^(?:[a-z][\w-]*|<<|["'].*)$/.test(key);
}

/** A text in brackets or braces: `{text: Yes: no}`. */
export const findColonInBrackets: Recogniser = (text, error) =>
  error.code === 'BLOCK_IN_FLOW' && !/["']/.test(text.charAt(error.start))
    ? colonProblem(text, error.start, endOfFlowValue(text, error.start))
    : null;

/** An entry of a list whose colon made a key of its first words: `- Remember: it`. */
export const findColonInEntry: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const index = indexAt(lines, error.start);
  const entry = lines
    .slice(Math.max(0, index - 1), index + 1)
    .map(readEntry)
    .findLast(({dashes, key}) => dashes !== '' && isSentence(key));
  return entry === undefined
    ? null
    : colonProblem(text, entry.keyStart, endOfValue(text, {...entry, key: ''}));
};

/** A text with a colon and a space in it, which YAML takes for a key and its value. */
export const findUnquotedColon: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  const entry = line && readEntry(line);
  if (entry === undefined || /^["'[{]/.test(entry.value)) {
    return null;
  }
  const end = entry.valueStart + entry.value.length;
  return (
    colonProblem(text, entry.valueStart, withoutComment(text, entry.valueStart, end)) ??
    colonProblem(text, entry.valueStart, endOfValue(text, entry))
  );
};
