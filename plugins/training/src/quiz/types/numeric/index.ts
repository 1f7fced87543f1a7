import type {Parts} from '../../base/parts';
import {anyValue, type TypeDefinition} from '../../base/typeDefinition';
import {checkNumeric} from './checkNumeric';
import {type NumericInput, numericSchema} from './schema';

export interface NumericQuestion {
  readonly type: 'numeric';
  /** As JavaScript writes a number, and with the digits of its author. */
  readonly answer: string;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: string;
  readonly unit: string | null;
  /** What else readers may call the unit. */
  readonly unitNames: readonly string[];
}

function normalizeNumeric(input: NumericInput): NumericQuestion {
  const {answer, tolerance, unit = null} = input;
  return {
    type: 'numeric',
    answer: String(answer),
    tolerance: String(tolerance),
    unit,
    unitNames: [],
  };
}

function numericParts({answer, tolerance, unit, unitNames}: NumericQuestion): Parts {
  return {
    attributes: {
      answer,
      tolerance: Number(tolerance) === 0 ? null : tolerance,
      unit,
      unitNames: unitNames.length === 0 ? null : unitNames.join('|'),
    },
    children: [],
  };
}

function mayBeAnswer(answer: unknown): boolean {
  if (typeof answer === 'string') {
    return /^[+-]?\d/.test(answer.trim());
  }
  return typeof answer !== 'boolean' && !Array.isArray(answer);
}

/** A number, and how far from it an answer may be. */
export const numeric: TypeDefinition<typeof numericSchema, NumericQuestion> = {
  schema: numericSchema,
  example: {
    id: 'delivery-time',
    type: 'numeric',
    prompt: 'How long after a call does its log file arrive, on average?',
    answer: 5,
    tolerance: 1,
    unit: 'minutes',
  },
  clues: {answer: mayBeAnswer, tolerance: anyValue, unit: anyValue},
  theme: {
    folder: 'Numeric',
    descriptions: {
      Input: 'Field for a number',
      Instruction: 'What to do: "Enter a number, such as 12.5."',
      ResponseText: 'Number with its unit, as text',
    },
    others: {},
  },
  script: {
    name: 'training-text',
    client: ['numeric', 'showNumber', 'units'],
    shared: ['readNumber', 'typedText'],
    theme: ['Numeric', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeNumeric,
  check: checkNumeric,
  gradedContent: ({answer, tolerance, unit = null}) => [answer, tolerance, unit],
  key: ({answer, tolerance}) => ({
    field: 'answer',
    words: `${answer}${tolerance === 0 ? '' : ` ± ${tolerance}`}`,
  }),
  parts: numericParts,
  asks: () => [],
  comparedTexts: () => [],
  feedback: () => null,
  variant: null,
};
