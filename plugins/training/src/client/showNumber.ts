import type {FormatNumber} from './useNumberFormat';

/** The sign before decimals in the language of the page. */
export function decimalSign(format: FormatNumber): string {
  return format(1.5).replace(/\p{Nd}/gu, '');
}

/**
 * A number in the digits and with the decimal sign of the page's language, and otherwise as it was
 * written, with no digit more or less.
 */
export function showNumber(number: string, format: FormatNumber): string {
  return number
    .replace(/\d/g, (digit) => format(Number(digit)))
    .replace('.', () => decimalSign(format));
}
