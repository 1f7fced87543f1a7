import type {VFileMessage} from 'vfile-message';
import type {YamlFix} from '../../diagnostics/diagnostic';
import {offsetAt} from '../../diagnostics/positions';
import type {Span} from '../../diagnostics/span';

/** A text that cannot be read as MDX. */
export interface MdxError {
  /** As its author wrote it. */
  readonly written: string;
  /** As it was parsed: of the same length, with blanks hidden. */
  readonly markdown: string;
  readonly message: VFileMessage;
  /** Names that the page imports or exports. */
  readonly known: ReadonlySet<string>;
  /** What the same parser says about another text; `null` where it can read it. */
  readonly errorOf: (markdown: string) => VFileMessage | null;
  /** How to write a stretch that is text; `null` where no way is certain. */
  readonly fixAsText: (offset: number, length: number) => YamlFix | null;
}

/** A problem in words for an author who knows no MDX. */
export interface Explanation {
  readonly message: string;
  readonly found: string;
  readonly expected: string | null;
  readonly help: string;
  /** In the text. */
  readonly offset: number;
  readonly length: number;
  readonly fix?: YamlFix;
  /** Whether the stretch is certainly meant as text. */
  readonly isText?: boolean;
}

/** Where a message says that something stands in the text: `(1:9-1:12)`. */
const PLACE_IN_REASON = / \((?<line>\d+):(?<column>\d+)(?:-(?<endLine>\d+):(?<endColumn>\d+))?\)/;

function offsetIn(text: string, line: string, column: string): number {
  return offsetAt(text, {line: Number(line), column: Number(column)});
}

/** The message without the place in it. */
export function reasonOf({message}: MdxError): string {
  return message.reason.replace(PLACE_IN_REASON, '');
}

/** Where the parser stopped. */
export function stopOf({message: {place}}: MdxError): number {
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? 0;
}

/** The tag that a message names as the one without a counterpart: [start, end). */
export function namedTag({message, markdown}: MdxError): Span | null {
  const {line, column, endLine, endColumn} = PLACE_IN_REASON.exec(message.reason)?.groups ?? {};
  if (line === undefined || column === undefined) {
    return null;
  }
  const start = offsetIn(markdown, line, column);
  const end =
    endLine === undefined || endColumn === undefined
      ? start + 1
      : offsetIn(markdown, endLine, endColumn);
  return [start, end];
}

/**
 * The bracket that opened what the parser was in. It is the last one that what stands before it
 * does not need: a text that is cut at any later one is unfinished, too.
 *
 * @param end where the parser stopped
 */
export function openerBefore(
  bracket: '{' | '<',
  end: number,
  {markdown, message, errorOf}: MdxError,
): number {
  const isUnfinished = (text: string) => {
    const other = errorOf(text);
    return (
      other?.source === message.source &&
      (other?.ruleId === 'unexpected-eof' || other?.ruleId === 'acorn')
    );
  };
  let opener = markdown.slice(0, end).lastIndexOf(bracket);
  while (opener > 0 && isUnfinished(markdown.slice(0, opener))) {
    opener = markdown.slice(0, opener).lastIndexOf(bracket);
  }
  return Math.max(0, opener);
}

/** How to have a character that MDX gives a meaning as text. */
export function asText(character: string): string {
  return `if it is text, put it in code or write \`\\${character}\` (in double quotes: \`\\\\${character}\`)`;
}
