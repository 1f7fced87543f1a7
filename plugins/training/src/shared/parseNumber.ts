/** Unicode's decimal digits stand in runs of ten, each with its value. */
function toAsciiDigit(digit: string): string {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  // A run may follow another one directly, as those of mathematics do.
  while (value < 9 && isDigit(code - value - 1)) {
    value += 1;
  }
  return String(value);
}

/** Groups of three digits, or, in South Asia, of two before the last three. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}([.,])(?:\d{2,3}\1)*\d{3}$/;

/**
 * A number as people write it: with the digits of any script, a comma, a point or the Arabic sign
 * before the decimals, and spaces, apostrophes or the other sign between thousands.
 *
 * Where one sign stands once with three digits behind it (`1,234`), it is what the site's language
 * uses it for.
 *
 * @param decimal the sign before decimals in the site's language
 * @returns `null` where the text is no number
 */
export function parseNumber(text: string, decimal: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[\s'’_٬\u200e\u200f\u061c]/g, '')
    .replace(/٫/g, '.')
    .replace(/[−–]/g, '-');
  const sign = decimal === ',' ? ',' : '.';
  const place = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const separator = THOUSANDS.exec(plain)?.[1];
  const isInteger =
    place === -1 ||
    (separator !== undefined && (separator !== sign || plain.indexOf(sign) !== place));
  const whole = isInteger ? plain : plain.slice(0, place);
  const isWhole =
    isInteger ||
    !/[.,]/.test(whole) ||
    (THOUSANDS.test(whole) && !whole.includes(plain.charAt(place)));
  const number = whole.replace(/[.,]/g, '') + (isInteger ? '' : `.${plain.slice(place + 1)}`);
  return isWhole && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(number)
    ? Number(number)
    : null;
}
