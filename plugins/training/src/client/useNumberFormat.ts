import {useLanguage} from './useLanguage';

/** Writes a number as the language of the page does. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/** Set by the bundler, see `wiring/latinDigits`. */
declare const TRAINING_LATIN_DIGITS: string | false;

/** Whole numbers of nine bits, which have no separators in any language. */
function isSmall(value: number): boolean {
  return (value & 511) === value;
}

export function useNumberFormat(): FormatNumber {
  const language = useLanguage();
  const latin = typeof TRAINING_LATIN_DIGITS !== 'undefined' && TRAINING_LATIN_DIGITS;
  // The first number that a browser formats takes it tens of milliseconds.
  return (value, options) =>
    latin && !options && isSmall(value)
      ? String(value)
      : value.toLocaleString(latin || language, options);
}
