import type {Key} from '../../base/key';
import type {Parse, Parts} from '../../base/parts';
import {feedbackElements, normalizeFeedback, type TypedFeedback} from '../../base/typedFeedback';
import {anyValue, type Context, type TypeDefinition} from '../../base/typeDefinition';
import type {SeveralNumbers} from '../../../shared/severalNumbers';
import {compareSets, compareValues, type Judgement, nothing} from '../../base/judgement';
import {type PlainValue, textsOf} from '../../base/plainValue';
import type {KeyVerification} from '../../base/keyVerification';
import {checkNumeric} from './checkNumeric';
import {processSeveral} from '../../base/processSeveral';
import {type NumericInput, numericSchema} from './schema';

export interface NumericQuestion extends SeveralNumbers {
  readonly type: 'numeric';
  readonly unit: string | null;
  /** What else readers may call the unit. */
  readonly unitNames: readonly string[];
  readonly feedback: readonly TypedFeedback[];
}

function answersOf({answer}: NumericInput): readonly number[] {
  return typeof answer === 'number' ? [answer] : answer;
}

function normalizeNumeric(input: NumericInput, {path}: Context): NumericQuestion {
  return {
    type: 'numeric',
    answers: answersOf(input).map(String),
    tolerance: String(input.tolerance).replace(' ', ''),
    unit: input.unit ?? null,
    unitNames: [],
    feedback: normalizeFeedback(input.feedback, path),
  };
}

/** A question with one answer is what it was before there could be several. */
function gradedContent(input: NumericInput): unknown {
  const {tolerance, unit = null} = input;
  const answers = [...new Set(answersOf(input))].sort((a, b) => a - b);
  const percentage = typeof tolerance === 'number' ? tolerance : tolerance.replace(' ', '');
  return [answers.length === 1 ? answers[0] : answers, percentage, unit];
}

function numericParts(question: NumericQuestion, parse: Parse): Parts {
  const {answers, tolerance, unit, unitNames, feedback} = question;
  return {
    attributes: {
      answer: answers.join('|'),
      tolerance: parseFloat(tolerance) === 0 ? null : tolerance,
      unit,
      unitNames: unitNames.length === 0 ? null : unitNames.join('|'),
    },
    children: feedbackElements(feedback, parse),
  };
}

function keyOfNumeric(input: NumericInput): Key {
  const {tolerance} = input;
  const range = parseFloat(String(tolerance)) === 0 ? '' : ` ± ${tolerance}`;
  return {field: 'answer', words: answersOf(input).join(', ') + range};
}

function mayBeNumber(answer: unknown): boolean {
  return typeof answer === 'string' ? /^[+-]?\d/.test(answer.trim()) : typeof answer !== 'boolean';
}

function mayBeAnswer(answer: unknown): boolean {
  return Array.isArray(answer)
    ? answer.length > 0 && answer.every((one) => typeof one === 'number')
    : mayBeNumber(answer);
}

export interface StatedNumber {
  readonly type: 'numeric';
  /** A list where several numbers are accepted. */
  readonly answer: number | readonly number[];
  /** A text such as `5%` where it is a share of the answer. */
  readonly tolerance: number | string;
  readonly unit: string | null;
}

function judgeNumeric({answer}: StatedNumber, value: PlainValue): Judgement {
  if (typeof answer !== 'number') {
    const given = textsOf(value);
    return given === null ? nothing('numbers') : compareSets(answer.map(String), given, []);
  }
  return typeof value === 'object' || Number.isNaN(Number(value)) || value === ''
    ? nothing('a number')
    : compareValues<string | number | boolean>(answer, value, Number(value) === answer);
}

const verification: KeyVerification<NumericInput, StatedNumber> = {
  state: ({answer, tolerance, unit = null}) => ({type: 'numeric', answer, tolerance, unit}),
  inWords: (stated) => stated,
  place: (_, path) => ({path: [...path, 'answer'], texts: []}),
  judge: judgeNumeric,
  isYesOrNo: false,
};

/** A number, and how far from it an answer may be. */
export const numeric: TypeDefinition<typeof numericSchema, NumericQuestion, StatedNumber> = {
  schema: numericSchema,
  example: {
    id: 'delivery-time',
    type: 'numeric',
    prompt: 'How long after a call does its log file arrive, on average?',
    answer: 5,
    tolerance: 1,
    unit: 'minutes',
  },
  clues: {
    answer: mayBeAnswer,
    tolerance: anyValue,
    unit: anyValue,
    feedback: Array.isArray,
  },
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
    client: ['types/numeric', 'showNumber', 'types/units'],
    grading: ['numeric'],
    shared: ['readNumber', 'typedText'],
    theme: ['Numeric', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeNumeric,
  check: checkNumeric,
  warnings: () => [],
  gradedContent,
  key: keyOfNumeric,
  parts: numericParts,
  process: processSeveral,
  asks: () => [],
  comparedTexts: () => [],
  feedback: () => null,
  variant: {
    isUsedBy: ({answers, tolerance, feedback}) =>
      feedback.length > 0 || answers.length > 1 || tolerance.endsWith('%'),
    folder: 'RichNumeric',
    components: {
      Feedback: ['safe', 'Feedback to wrong answers, for readers without script'],
      Input: ['unsafe', 'Field for a number, with feedback to it'],
      ResponseText: ['safe', 'Number with its unit and a share of it, as text'],
    },
    script: {
      name: 'training-text-more',
      client: ['types/richBlanks', 'types/typedFeedback'],
      grading: ['richBlanks'],
      shared: ['severalNumbers'],
      theme: ['RichNumeric', 'TypedFeedback'],
    },
  },
  verification,
};
