import {isScalar, type Node} from 'yaml';
import type {Span} from '../span';
import {indentBelow, indexAt, linesOf, readEntry} from './yamlProblems/lines';

/** Whether a comment stands where the next line of a text would. */
function isInText(start: number, comment: number, yaml: string): boolean {
  const lines = linesOf(yaml);
  const first = lines[indexAt(lines, start)];
  const own = lines[indexAt(lines, comment)];
  return (
    first === own ||
    (first !== undefined &&
      own !== undefined &&
      comment - own.start >= indentBelow(readEntry(first)))
  );
}

/**
 * The comment that follows a value, with its `#`: on its line, or on the next one where a text could
 * go on there; `null` where there is none.
 *
 * @param yaml text that the value was read from
 */
export function commentBehind(value: Node | null, yaml: string): Span | null {
  const [start, end] = (isScalar(value) ? value.range : null) ?? [];
  const comment =
    end === undefined ? null : /^[ \t]*(?:[ \t]|\r?\n[ \t]*)(?<text>#.*)/.exec(yaml.slice(end));
  if (start === undefined || end === undefined || comment === null) {
    return null;
  }
  const [{length}] = comment;
  const text = comment.groups?.text ?? '';
  const from = end + length - text.length;
  return isInText(start, from, yaml) ? [from, end + comment[0].trimEnd().length] : null;
}
