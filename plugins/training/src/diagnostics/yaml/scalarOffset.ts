import type {Scalar} from 'yaml';
import type {Span} from '../span';

const ESCAPE =
  /^\\(?:x(?<x>[\da-fA-F]{2})|u(?<u>[\da-fA-F]{4})|U(?<U>[\da-fA-F]{8})|(?<lineBreak>\r?\n)|(?<letter>[^]))/;

/** Escapes of one letter that stand for white space (YAML 1.2.2, section 5.7). */
const BLANK_LETTERS = 'tnvfr _LP';

/** A stretch of the source. */
interface SourceCharacter {
  /** Code units in the source. */
  readonly length: number;
  /** Code units of the value that it stands for, if they can be seen. */
  readonly visible: number;
}

function readEscape(source: string): SourceCharacter {
  const match = ESCAPE.exec(source);
  const {x, u, U, letter} = match?.groups ?? {};
  const length = match?.[0].length ?? 1;
  const code = x ?? u ?? U;
  if (code !== undefined) {
    const character = String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    return {length, visible: character.trim() === '' ? 0 : character.length};
  }
  return {length, visible: letter !== undefined && !BLANK_LETTERS.includes(letter) ? 1 : 0};
}

function readCharacter(source: string, offset: number, type: Scalar['type']): SourceCharacter {
  if (type === 'QUOTE_DOUBLE' && source[offset] === '\\') {
    return readEscape(source.slice(offset, offset + 10));
  }
  if (type === 'QUOTE_SINGLE' && source.startsWith("''", offset)) {
    return {length: 2, visible: 1};
  }
  return {length: 1, visible: /\s/.test(source[offset] ?? '') ? 0 : 1};
}

/**
 * Where a character of a scalar's value stands in the YAML text: an escape is several characters.
 *
 * Folding and indentation change only white space, so the nth visible character of the value is
 * the nth visible character of the source, whatever the style of the scalar.
 *
 * @param offset offset in the scalar's value
 * @returns offsets in `source`: of the first character, and of the one after the last
 */
export function characterInScalarSource(scalar: Scalar, source: string, offset: number): Span {
  const [start, end] = scalar.range ?? [0, 0];
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  let position = start;
  if (isBlock) {
    position = source.indexOf('\n', start) + 1;
  } else if (isQuoted) {
    position = start + 1;
  }
  let visible = String(scalar.value).slice(0, offset).replace(/\s/g, '').length;
  while (position < end) {
    const character = readCharacter(source, position, scalar.type);
    // Of two code units that one escape stands for, the second is in the escape as well.
    if (visible < character.visible) {
      return [position, position + character.length];
    }
    visible -= character.visible;
    position += character.length;
  }
  const lastVisible = source.slice(0, end).trimEnd().length;
  const last = Math.max(start, Math.min(lastVisible, end - 1));
  return [last, last + (source.startsWith('\r\n', last) ? 2 : 1)];
}
