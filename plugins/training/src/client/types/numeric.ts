import {type NumberKey, readNumber} from '../../shared/readNumber';
import type {QuestionElement} from './questionType';
import {isUnit} from './units';

export interface NumericKey extends NumberKey {
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
    isUnit(other, unit ?? '%', unitNames),
  );
}
