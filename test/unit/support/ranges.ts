import type {Range} from '../../../plugins/training/src/diagnostics/diagnostic';

/** `line:column-line:column`, as an editor counts. */
export function show({start, end}: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

/** What a reader sees underlined; to the end of the line where the range goes on below it. */
export function textIn(content: string, {start, end}: Range): string {
  const line = content.replace(/^\uFEFF/, '').split(/\r?\n/)[start.line - 1] ?? '';
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

/** Offset of a place in a file, from the start of the file. */
function offsetOf(content: string, {line, column}: Range['start']): number {
  const before = content.split('\n').slice(0, line - 1);
  const bom = line === 1 && content.startsWith('\uFEFF') ? 1 : 0;
  return before.reduce((sum, {length}) => sum + length + 1, bom) + column - 1;
}

/** Whether every place of a range exists in the file, and the range does not go backwards. */
export function isInside(content: string, {start, end}: Range): boolean {
  const lines = content.replace(/^\uFEFF/, '').split('\n');
  const exists = ({line, column}: Range['start']) => {
    const text = lines[line - 1];
    return text !== undefined && column >= 1 && column <= text.length + 1;
  };
  return exists(start) && exists(end) && offsetOf(content, start) <= offsetOf(content, end);
}
