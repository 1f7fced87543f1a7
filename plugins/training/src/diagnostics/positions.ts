import type {Position} from './diagnostic';

/** Where an offset of a text stands in it. */
export function positionAt(content: string, offset: number): Position {
  const before = content.slice(0, offset).split('\n');
  // A byte order mark is no character of the first line.
  const bom = before.length === 1 && content.startsWith('\uFEFF') ? 1 : 0;
  return {line: before.length, column: (before.at(-1) ?? '').length + 1 - bom};
}

/** The inverse of {@link positionAt}. */
export function offsetAt(content: string, {line, column}: Position): number {
  const linesBefore = content.split('\n').slice(0, line - 1);
  const bom = line === 1 && content.startsWith('\uFEFF') ? 1 : 0;
  return linesBefore.reduce((sum, text) => sum + text.length + 1, 0) + bom + column - 1;
}
