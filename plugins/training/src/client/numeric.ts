import {parseNumber} from '../shared/parseNumber';
import {keepResponse, processParts, type Response, type ResponseProcessing} from './model';
import type {QuestionElement} from './questionType';

export interface NumericKey {
  readonly answer: number;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: number;
  /** `null` where the number has none. */
  readonly unit: string | null;
}

export function readNumeric({answer = '', tolerance = '0', unit}: QuestionElement): NumericKey {
  return {answer: Number(answer), tolerance: Number(tolerance), unit: unit ?? null};
}

/** The number in what a reader typed, who may have typed the unit as well. */
export function readTyped(typed: string, unit: string | null, decimal: string): number | null {
  const text = typed.trim();
  const hasUnit = unit !== null && text.toLowerCase().endsWith(unit.toLowerCase());
  return parseNumber(hasUnit ? text.slice(0, -unit.length) : text, decimal);
}

/** Sums of decimal fractions are off by less than this, relative to their size. */
const ROUNDING = 1e-9;

function isNumber([number = '', ...others]: Response): boolean {
  return others.length === 0 && number.trim() !== '' && Number.isFinite(Number(number));
}

/**
 * Responses to a question for a number: a number as JavaScript writes it, so that what one
 * language's reader typed means the same in every language.
 */
export function processNumeric({answer, tolerance}: NumericKey): ResponseProcessing {
  const slack = tolerance + ROUNDING * Math.max(Math.abs(answer), tolerance);
  return processParts({
    correctResponse: [String(answer)],
    rightParts: (response) => [
      isNumber(response) && Math.abs(Number(response[0]) - answer) <= slack,
    ],
    isKnown: isNumber,
    isComplete: isNumber,
    startRetry: keepResponse,
  });
}
