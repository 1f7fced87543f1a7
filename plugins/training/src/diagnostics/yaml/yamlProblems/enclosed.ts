import {CST, Lexer} from 'yaml';
import {type Line, linesOf} from './lines';

/** A stretch that its first and its last character enclose, on one line or on several. */
export interface Enclosed {
  readonly start: number;
  /** Behind its last character; where there is none, behind all that the parser took for it. */
  readonly end: number;
  readonly opening: '[' | '{' | '"' | "'";
  readonly isClosed: boolean;
}

const CLOSING = {'[': ']', '{': '}', '"': '"', "'": "'"} as const;

interface Token {
  readonly start: number;
  readonly type: CST.TokenType | null;
  readonly source: string;
}

/** The parser's tokens. Control tokens, which are no part of the text, have no source. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    const type = isScalar ? 'scalar' : CST.tokenType(source);
    const isMark = !isScalar && [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(source);
    isScalar = !isScalar && source === CST.SCALAR;
    tokens.push({start, type, source: isMark ? '' : source});
    start += isMark ? 0 : source.length;
  }
  return tokens;
}

function quotedText(start: number, source: string): Enclosed {
  const opening = source.startsWith('"') ? '"' : "'";
  const whole = opening === '"' ? /^"(?:[^"\\]|\\[^])*"$/ : /^'(?:[^']|'')*'$/;
  return {start, end: start + source.length, opening, isClosed: whole.test(source)};
}

/**
 * Lists in brackets, keys in braces and texts in quotes, as the parser reads them: brackets within
 * a text or a comment are none. What ends first comes first.
 */
export function enclosedIn(text: string): Enclosed[] {
  const found: Enclosed[] = [];
  const open: {readonly start: number; readonly opening: '[' | '{'}[] = [];
  const closeAll = (end: number) => {
    found.push(...open.reverse().map((opener) => ({...opener, end, isClosed: false})));
    open.length = 0;
  };
  for (const {start, type, source} of tokensOf(text)) {
    switch (type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        open.push({start, opening: type === 'flow-map-start' ? '{' : '['});
        break;
      case 'flow-map-end':
      case 'flow-seq-end': {
        const opener = open.pop();
        if (opener !== undefined) {
          const isClosed = source === CLOSING[opener.opening];
          found.push({...opener, end: start + source.length, isClosed});
        }
        break;
      }
      case 'flow-error-end':
        closeAll(start);
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        found.push(quotedText(start, source));
        break;
      default:
        break;
    }
  }
  closeAll(text.length);
  return found;
}

export function isQuoted({opening}: Enclosed): boolean {
  return opening === '"' || opening === "'";
}

export function closingOf({opening}: Enclosed): string {
  return CLOSING[opening];
}

/** Lines that start inside of brackets, braces or quotes: no key or dash there is one of a block. */
export function enclosedLines(text: string): ReadonlySet<number> {
  const several = enclosedIn(text).filter(
    ({start, end, isClosed}) => isClosed && text.slice(start, end).includes('\n'),
  );
  return new Set(
    linesOf(text)
      .map((line: Line) => line.start)
      .filter((at) => several.some(({start, end}) => at > start && at < end)),
  );
}
