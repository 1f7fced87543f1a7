import type {Nodes} from 'mdast';
import type {BodyProblem, Fix, Position, Range} from '../diagnostics/diagnostic';
import {positionAt} from '../diagnostics/positions';
import type {Span} from '../diagnostics/span';

/** Of what another transformer has made. */
const NOWHERE: Range = {start: {line: 1, column: 1}, end: {line: 1, column: 1}};

export function rangeOfSpan([start, end]: Span, source: string): Range {
  return {start: positionAt(source, start), end: positionAt(source, end)};
}

function toPosition({line, column}: Position): Position {
  return {line, column};
}

/** The smallest known place: a stretch of the file, or else the whole node. */
export function rangeOf(
  span: Span | null,
  {position}: Pick<Nodes, 'position'>,
  source: string,
): Range {
  if (span) {
    return rangeOfSpan(span, source);
  }
  return position ? {start: toPosition(position.start), end: toPosition(position.end)} : NOWHERE;
}

/** A fix that writes the same text in several places, in the order of the file. */
export function writeFix(text: string, spans: readonly (Span | null)[]): Fix | null {
  const edits = spans.flatMap((span) => (span ? [{start: span[0], end: span[1], text}] : []));
  return edits.length === 0 ? null : {description: `write \`${text}\``, edits};
}

type Optional = 'related' | 'fix' | 'expected';

/** A problem in the body of a page. */
export function bodyProblem(
  range: Range,
  what: Omit<BodyProblem, 'range' | Optional> & Partial<Pick<BodyProblem, Optional>>,
): BodyProblem {
  return {expected: null, related: [], fix: null, ...what, range};
}
