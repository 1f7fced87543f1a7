import {isScalar, type Node} from 'yaml';
import type {Span} from '../span';

/**
 * The comment that follows a value on its line, with its `#`; `null` where there is none.
 *
 * @param yaml text that the value was read from
 */
export function commentBehind(value: Node | null, yaml: string): Span | null {
  const end = isScalar(value) ? value.range?.[1] : undefined;
  const comment = end === undefined ? null : /^[ \t]+(?<text>#.*)/.exec(yaml.slice(end));
  if (end === undefined || comment === null) {
    return null;
  }
  const [{length}] = comment;
  const text = comment.groups?.text ?? '';
  return [end + length - text.length, end + comment[0].trimEnd().length];
}
