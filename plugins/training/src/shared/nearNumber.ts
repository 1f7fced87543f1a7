import {digitsOf} from './readNumber';

/** Numbers that are right, and how far from them a number may be. */
export interface NumberKey {
  /** As their author wrote them, with every digit; the first one is shown as the answer. */
  readonly answers: readonly string[];
  /** At least 0; with `%` behind it, it is a share of the answer. */
  readonly tolerance: string;
}

/** What computers make of sums of fractions is off by less than this, relative to their size. */
const ROUNDING = 1e-14;

/**
 * Whether a number is near enough to one of the answers. Whole numbers are compared as they are;
 * what a calculator gives for a fraction may end in other digits.
 *
 * @param number as JavaScript writes it, or with all the digits that were typed
 */
export function isNearNumber(number: string, {answers, tolerance}: NumberKey): boolean {
  const amount = parseFloat(tolerance);
  return answers.some((answer) => {
    const [value, key] = [Number(number), Number(answer)];
    const limit = tolerance.endsWith('%') ? (Math.abs(key) * amount) / 100 : amount;
    const isExact = [key, limit].every(Number.isSafeInteger);
    const slack = isExact ? 0 : ROUNDING * Math.max(Math.abs(key), limit);
    return (
      Math.abs(value - key) <= limit + slack &&
      // Of more digits than computers keep, two whole numbers may be one to them.
      (limit > 0 || !Number.isInteger(key) || digitsOf(number) === digitsOf(answer))
    );
  });
}
