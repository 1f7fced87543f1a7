import {digitsOf, readNumber} from '../shared/readNumber';
import {keepResponse, processParts, type Response, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';
import {isUnit} from './units';

export interface NumericKey {
  /** As its author wrote it, with every digit. */
  readonly answer: string;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: string;
  /** `null` where the number has none. */
  readonly unit: string | null;
  /** What else readers may call the unit. */
  readonly unitNames: readonly string[];
}

export function readNumeric({
  answer = '',
  tolerance = '0',
  unit,
  unitNames,
}: QuestionElement): NumericKey {
  return {answer, tolerance, unit: unit ?? null, unitNames: unitNames?.split('|') ?? []};
}

/**
 * The number in what a reader typed, who may have typed the unit as well, on either side.
 *
 * @param decimal the sign before decimals in the language of the page
 * @returns the number as JavaScript writes it; `null` where there is none, or something else beside it
 */
export function readTyped(
  typed: string,
  {unit, unitNames}: Pick<NumericKey, 'unit' | 'unitNames'>,
  decimal: string,
): string | null {
  return readNumber(typed, decimal, (other) =>
    // Who is asked for a percentage may say so.
    unit === null ? other === '%' : isUnit(other, unit, unitNames),
  );
}

/** What computers make of sums of fractions is off by less than this, relative to their size. */
const ROUNDING = 1e-14;

function isNumber([number = '', ...others]: Response): boolean {
  return others.length === 0 && number.trim() !== '' && Number.isFinite(Number(number));
}

/**
 * Whether a number is near enough to the answer. Whole numbers are compared as they are; what a
 * calculator gives for a fraction may end in other digits.
 */
function isNear(number: string, {answer, tolerance}: NumericKey): boolean {
  const [value, key, limit] = [Number(number), Number(answer), Number(tolerance)];
  const isExact = [key, limit].every(Number.isSafeInteger);
  const slack = isExact ? 0 : ROUNDING * Math.max(Math.abs(key), limit);
  return (
    Math.abs(value - key) <= limit + slack &&
    // Of more digits than computers keep, two whole numbers may be one to them.
    (limit > 0 || !Number.isInteger(key) || digitsOf(number) === digitsOf(answer))
  );
}

/**
 * Responses to a question for a number: a number as JavaScript writes it, so that what one
 * language's reader typed means the same in every language.
 */
export function processNumeric(key: NumericKey): ResponseProcessing {
  return processParts({
    correctResponse: [key.answer],
    rightParts: (response) => [isNumber(response) && isNear(response[0] ?? '', key)],
    // What is typed, and no number yet, is kept as well.
    isKnown: ({length}) => length === 1,
    isComplete: isNumber,
    startRetry: keepResponse,
  });
}
