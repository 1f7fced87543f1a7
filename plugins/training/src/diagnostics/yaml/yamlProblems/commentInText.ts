import {entriesAbove} from './blocks';
import {type EntryLine, indexAt, lineAt, linesOf, readEntry} from './lines';
import {canRead, endOfValue, quoteEdit} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';
import {quoted} from './quoting';

function commentProblem(text: string, entry: EntryLine): YamlProblem | null {
  const {line, valueStart, value} = entry;
  const lines = linesOf(text);
  const end = endOfValue(text, entry);
  const comment = text.slice(valueStart, end).search(/(?<=\s)#[\p{L}\p{N}]/u);
  if (
    value === '' ||
    comment === -1 ||
    end <= line.end ||
    !canRead(text, [quoteEdit(text, valueStart, end)], end)
  ) {
    return null;
  }
  const start = valueStart + comment;
  return quoted(text, valueStart, end, {
    message:
      'the text ends at ` #`, and goes on in the next line: a comment stands between the two',
    start,
    end: lines[indexAt(lines, start)]?.end ?? end,
    found: 'read as a comment',
  });
}

/** A `#1` within a text of several lines, which ends the text. */
export const findCommentInText: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const line = lineAt(lines, error.start);
  if (line === undefined) {
    return null;
  }
  const entry = readEntry(line);
  const above = entriesAbove(text, entry).find(({key, dashes}) => key !== '' || dashes !== '');
  return above === undefined ? null : commentProblem(text, above);
};
