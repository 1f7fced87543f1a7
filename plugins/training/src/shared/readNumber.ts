import {foldText} from './typedText';

/** `×10^` and the like, and the power of ten alone. */
const POWER = / ?[x*·х] ?10 ?(?:\^|\*\*) ?[({]?/i;
const POWER_ALONE = /^([-+]?)10 ?(?:\^|\*\*) ?[({]?(?=[-+\d])/;

/** Sign, what stands before the number, sign, digits, power, and what stands behind it. */
const TYPED =
  /^([-+]?) ?(\D*?) ?([-+]?) ?(\d(?:[\d ,.'_·]*\d)?[.,]?|[.,·]\d+)(?: ?[eе] ?([-+]?\d+)[)}]?)?(?!\d) ?(.*)$/i;

/** Groups of three digits, or, in South Asia, of two before the last three. */
const WHOLE = /^(?:\d+|[1-9]\d{0,2}([ '_.,])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})$/;
const FRACTION = /^(?:\d*|(?:\d{3}[ '_])+\d{3})$/;

/** Digits with a point before the decimals; `null` where a sign stands where none should. */
function plainDigits(digits: string, decimal: string): string | null {
  const [, whole = '', mark = '', fraction = ''] = /^(.*)([.,·])(.*)$/.exec(digits) ?? [];
  const isWhole = WHOLE.test(digits);
  const isFraction =
    mark !== '' &&
    !whole.includes(mark) &&
    (whole === '' || WHOLE.test(whole)) &&
    FRACTION.test(fraction);
  // One sign with three digits behind it can be either: the language of the page decides.
  if (isFraction && !(isWhole && mark !== decimal)) {
    const decimals = fraction.replace(/\D/g, '');
    return (whole.replace(/\D/g, '') || '0') + (decimals && `.${decimals}`);
  }
  if (isWhole) {
    return digits.replace(/\D/g, '');
  }
  // The full stop of a sentence, behind decimals: “3.5.”
  return digits.endsWith('.') ? plainDigits(digits.slice(0, -1), decimal) : null;
}

/** The digits of a number, without those that only say how large it is. */
function digitsOf(number: string): string {
  return number
    .replace(/e.*/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

/**
 * A number as people write it: with the digits of any script, a comma, a point or the Arabic sign
 * before the decimals, with spaces, apostrophes or the other sign between groups of digits, and
 * with a power of ten.
 *
 * @param decimal the sign before decimals in the language of the page
 * @param isExpected whether what stands on one side of the number may stand there
 * @returns the number as JavaScript writes it, or with all the digits that were typed where there
 *   are more; `null` where the text is no number, or more than one
 */
export function readNumber(
  typed: string,
  decimal: string,
  isExpected: (other: string) => boolean,
): string | null {
  // The Arabic signs say which one they are, and so does a slash between Persian digits.
  const written = typed.replace(/([۰-۹])[/⁄∕](?=[۰-۹])/g, '$1٫').replace(/٬/g, "'");
  const text = foldText(written)
    .replace(/—/g, '-')
    .replace(POWER, 'e')
    .replace(POWER_ALONE, '$11e');
  const [, sign = '', before = '', second = '', digits = '', power = '', behind = ''] =
    TYPED.exec(text) ?? [];
  // Before a power of ten, and beside the Arabic sign, one mark can only be that of decimals.
  const mark = written.includes('٫') ? '.' : power && (/[.,]/.exec(digits)?.[0] ?? decimal);
  const plain = plainDigits(digits, mark || decimal);
  const number = sign + second + String(plain) + (power && `e${power}`);
  const value = Number(number);
  if (
    plain === null ||
    (sign && second) ||
    !Number.isFinite(value) ||
    ![before, behind].every((other) => other === '' || isExpected(other))
  ) {
    return null;
  }
  // Computers keep 16 digits at most.
  return digitsOf(String(value)) === digitsOf(number) ? String(value) : number;
}

/** A number that is right. */
export interface NumberKey {
  /** As its author wrote it, with every digit. */
  readonly answer: string;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: string;
}

/** What computers make of sums of fractions is off by less than this, relative to their size. */
const ROUNDING = 1e-14;

/**
 * Whether a number is near enough to the answer. Whole numbers are compared as they are; what a
 * calculator gives for a fraction may end in other digits.
 *
 * @param number as JavaScript writes it, or with all the digits that were typed
 */
export function isNear(number: string, {answer, tolerance}: NumberKey): boolean {
  const [value, key, limit] = [Number(number), Number(answer), Number(tolerance)];
  const isExact = [key, limit].every(Number.isSafeInteger);
  const slack = isExact ? 0 : ROUNDING * Math.max(Math.abs(key), limit);
  return (
    Math.abs(value - key) <= limit + slack &&
    // Of more digits than computers keep, two whole numbers may be one to them.
    (limit > 0 || !Number.isInteger(key) || digitsOf(number) === digitsOf(answer))
  );
}
