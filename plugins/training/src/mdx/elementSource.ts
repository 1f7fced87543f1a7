import type {Span} from '../diagnostics/span';
import type {JsxAttribute, JsxElement} from './syntaxTree';

/**
 * The stretch of a file that positions of Markdown and of JavaScript speak of. They do not count
 * the byte order mark.
 *
 * @param begin what has to stand there
 * @returns `null` where something else does: another transformer has moved what has the position
 */
export function spanIn(source: string, start: number, end: number, begin: RegExp): Span | null {
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  const span: Span = [start + offset, end + offset];
  return begin.test(source.slice(...span)) ? span : null;
}

function spanInSource(
  position: JsxElement['position'],
  source: string,
  begin: RegExp,
): Span | null {
  const {start, end} = position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? null
    : spanIn(source, start.offset, end.offset, begin);
}

/** What matches at the beginning of a stretch. */
function beginOf(span: Span | null, source: string, begin: RegExp): Span | null {
  const match = span && begin.exec(source.slice(...span));
  return match && [span[0], span[0] + match[0].length];
}

/** The bracket and the name of an element: `<Question`. */
export function nameSpan({name, position}: JsxElement, source: string): Span | null {
  const begin = new RegExp(`^<${name ?? ''}(?![\\w$-])`);
  return beginOf(spanInSource(position, source, begin), source, begin);
}

/** The name in the closing tag of an element; `null` where there is none. */
export function closingNameSpan({name, position}: JsxElement, source: string): Span | null {
  const span = spanInSource(position, source, /^</);
  const closing = new RegExp(`(?<=</\\s*)${name ?? ''}(?=\\s*>$)`);
  const match = span && closing.exec(source.slice(...span));
  return match && [span[0] + match.index, span[0] + match.index + match[0].length];
}

const ATTRIBUTE_NAME = /^[^\s={}"']+/;

/** An attribute with its value, or attributes that are spread. */
export function attributeSpan(attribute: JsxAttribute, source: string): Span | null {
  const begin = attribute.type === 'mdxJsxAttribute' ? ATTRIBUTE_NAME : /^\{/;
  return spanInSource(attribute.position, source, begin);
}

/** The name of an attribute. */
export function attributeNameSpan(attribute: JsxAttribute, source: string): Span | null {
  return beginOf(attributeSpan(attribute, source), source, ATTRIBUTE_NAME);
}

/** What stands between the quotes of an attribute; `null` where it has none. */
export function valueSpan(attribute: JsxAttribute, source: string): Span | null {
  const span = attributeSpan(attribute, source);
  const begin = span && /^[^\s=]+\s*=\s*["']/.exec(source.slice(...span));
  return begin && [span[0] + begin[0].length, span[1] - 1];
}
