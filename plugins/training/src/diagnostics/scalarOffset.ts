import type {Scalar} from 'yaml';

const ESCAPE = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n|[^])/i;
const BLANK_ESCAPE = /^\\[nrt \r\n]/;

/** Length of the source at `offset` that stands for one character, and whether that is blank. */
function readCharacter(
  source: string,
  offset: number,
  type: Scalar['type'],
): {length: number; blank: boolean} {
  if (type === 'QUOTE_DOUBLE' && source[offset] === '\\') {
    const escape = ESCAPE.exec(source.slice(offset, offset + 10))?.[0] ?? '\\';
    return {length: escape.length, blank: BLANK_ESCAPE.test(escape)};
  }
  if (type === 'QUOTE_SINGLE' && source.startsWith("''", offset)) {
    return {length: 2, blank: false};
  }
  return {length: 1, blank: /\s/.test(source[offset] ?? '')};
}

/**
 * Where a character of a scalar's value stands in the YAML text.
 *
 * Folding and indentation change only white space, so the nth visible character of the value is
 * the nth visible character of the source, whatever the style of the scalar.
 *
 * @param offset offset in the scalar's value
 * @returns offset in `source`
 */
export function offsetInScalarSource(scalar: Scalar, source: string, offset: number): number {
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
    const {length, blank} = readCharacter(source, position, scalar.type);
    if (!blank) {
      if (visible === 0) {
        return position;
      }
      visible -= 1;
    }
    position += length;
  }
  return Math.max(start, end - 1);
}
