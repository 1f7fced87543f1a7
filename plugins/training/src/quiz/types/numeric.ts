import * as z from 'zod';
import {common, plainText} from '../base/fields';
import type {Parts} from '../base/parts';
import {anyValue, type TypeDefinition} from '../base/typeDefinition';

const schema = z
  .strictObject({
    ...common,
    type: z.literal('numeric'),
    answer: z.number().meta({description: 'The correct number, without quotes.'}),
    tolerance: z.number().min(0).default(0).meta({
      description: 'How far from the answer a number may be, in the same unit. Both ends count.',
    }),
    unit: plainText
      .optional()
      .meta({description: 'Shown beside the field and with the answer.', examples: ['days']}),
  })
  .meta({title: 'numeric', description: 'The reader types a number.'});

type NumericInput = z.output<typeof schema>;

interface NumericQuestion {
  readonly type: 'numeric';
  readonly answer: number;
  /** How far from the answer a number may be, at least 0. */
  readonly tolerance: number;
  readonly unit: string | null;
}

function normalizeNumeric(input: NumericInput): NumericQuestion {
  const {answer, tolerance, unit = null} = input;
  return {type: 'numeric', answer, tolerance, unit};
}

function numericParts({answer, tolerance, unit}: NumericQuestion): Parts {
  return {
    attributes: {
      answer: String(answer),
      tolerance: tolerance === 0 ? null : String(tolerance),
      unit,
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
export const numeric: TypeDefinition<typeof schema, NumericQuestion> = {
  schema,
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
    client: ['numeric'],
    shared: ['parseNumber'],
    theme: ['Numeric', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeNumeric,
  check: () => [],
  gradedContent: ({answer, tolerance, unit = null}) => [answer, tolerance, unit],
  key: ({answer, tolerance}) => ({
    field: 'answer',
    words: `${answer}${tolerance === 0 ? '' : ` ± ${tolerance}`}`,
  }),
  parts: numericParts,
  asks: () => [],
  comparedTexts: () => [],
  feedback: () => null,
};
