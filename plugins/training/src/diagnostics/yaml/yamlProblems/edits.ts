import {applyEdits} from '../../applyEdits';
import type {Edit} from '../../diagnostic';
import {inQuotes} from '../../wording';
import {columnOf, type EntryLine, indexAt, isBlank, linesOf} from './lines';
import {yamlErrors} from './yamlErrors';

/**
 * Whether a text can be read up to a place, once it is edited: then the edits undo what its author
 * did wrong. What is wrong after that place is another matter.
 *
 * @param upTo offset in the text before the edits, which are all before it
 */
export function canRead(text: string, edits: readonly Edit[], upTo: number): boolean {
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const [first] = yamlErrors(applyEdits(text, edits));
  return first === undefined || first.start > upTo + growth;
}

/** Where a plain value ends that may go on over lines that are further indented than its key. */
export function endOfValue(text: string, entry: EntryLine): number {
  const lines = linesOf(text);
  const column = entry.key === '' ? entry.indent.length : columnOf(entry);
  let {end} = entry.line;
  for (const line of lines.slice(indexAt(lines, entry.line.start) + 1)) {
    const indent = /^ */.exec(line.text)?.[0].length ?? 0;
    if (!isBlank(line) && indent <= column) {
      break;
    }
    if (!isBlank(line)) {
      end = line.end;
    }
  }
  return end;
}

/** The value in single quotes. */
export function quoteEdit(text: string, start: number, end: number): Edit {
  return {start, end, text: inQuotes(text.slice(start, end).trimEnd())};
}
