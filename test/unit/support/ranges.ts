import type {Range} from '../../../plugins/training/src/diagnostics/diagnostic';

function withoutBom(content: string): string {
  return content.replace(/^\uFEFF/, '');
}

/** `line:column-line:column`, as an editor counts. */
export function show({start, end}: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** What a reader sees underlined, over all of its lines. */
export function textIn(content: string, {start, end}: Range): string {
  return withoutBom(content).slice(offsetOf(content, start), offsetOf(content, end));
}

/** Offset of a place in a file, without its byte order mark. */
function offsetOf(content: string, {line, column}: Range['start']): number {
  const lines = withoutBom(content).split('\n');
  return lines.slice(0, line - 1).reduce((sum, {length}) => sum + length + 1, 0) + column - 1;
}

/** Whether every place of a range exists in the file, and the range does not go backwards. */
export function isInside(content: string, {start, end}: Range): boolean {
  const lines = withoutBom(content).split('\n');
  const exists = ({line, column}: Range['start']) => {
    const text = lines[line - 1];
    return text !== undefined && column >= 1 && column <= text.length + 1;
  };
  return exists(start) && exists(end) && offsetOf(content, start) <= offsetOf(content, end);
}
