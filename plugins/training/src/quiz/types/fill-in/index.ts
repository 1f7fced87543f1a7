import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {jsx} from '../../../mdx/jsx';
import type {MarkdownText} from '../../../mdx/markdown';
import {normalizeText, toList} from '../../base/identity';
import {orderForReaders} from '../../base/orderForReaders';
import {speaksOfOthers} from '../../base/speaksOfOthers';
import {count} from '../../../diagnostics/wording';
import type {Key} from '../../base/key';
import type {Parse, Parts} from '../../base/parts';
import {optionalText} from '../../base/texts';
import {feedbackElements, normalizeFeedback, type TypedFeedback} from '../../base/typedFeedback';
import {anyValue, type Context, type TypeDefinition} from '../../base/typeDefinition';
import {type Blank, findBlanks, withMaskedBlanks} from './blanks';
import {checkFillIn} from './checkFillIn';
import {normalizePattern} from './normalizePattern';
import {placeFields} from './placeFields';
import {processAnswers} from './processAnswers';
import {type FillInInput, fillInSchema} from './schema';
import {type StatedAnswers, verification} from './verification';

export interface FillInQuestion {
  readonly type: 'fill-in';
  readonly caseSensitive: boolean;
  /** Whether white space makes no difference at all. */
  readonly ignoreSpaces: boolean;
  /** A regular expression for the whole answer, in place of a list of accepted ones. */
  readonly pattern: string | null;
  /** Accepted answers of the one field below the prompt, or the text whose blanks have theirs. */
  readonly answers: readonly string[];
  readonly text: MarkdownText | null;
  readonly feedback: readonly TypedFeedback[];
  /** Gives the order of the choices of menus; `null` where they stay in that of the file. */
  readonly seed: string | null;
  /** What else readers may call the units of numbers, by unit; an empty one where there is none. */
  readonly unitNames: Readonly<Record<string, readonly string[]>>;
}

function normalizeFillIn(input: FillInInput, context: Context): FillInQuestion {
  return {
    type: 'fill-in',
    caseSensitive: input.caseSensitive,
    ignoreSpaces: input.ignoreSpaces,
    pattern: input.pattern ?? null,
    answers: toList(input.answer),
    text: optionalText(input.text, [...context.path, 'text']),
    feedback: normalizeFeedback(input.feedback, context.path),
    seed: (input.shuffle ?? context.shuffle) ? context.id : null,
    unitNames: {},
  };
}

function gradedContent(question: FillInInput): unknown {
  const {answer, pattern = null, text = null, caseSensitive, ignoreSpaces} = question;
  const accepted = toList(answer).map(normalizeText).sort();
  const words = text === null ? null : normalizeText(text);
  // A question without it is what it was before there was such a field.
  return [accepted, pattern, words, caseSensitive, ...(ignoreSpaces ? ['ignoreSpaces'] : [])];
}

/** What a translation has in common with its original; words differ. */
function keyOfBlank(blank: Blank): string[] {
  switch (blank.kind) {
    case 'menu':
      return [`a menu of ${blank.choices.length}`];
    case 'number':
      return [
        `${blank.answers.join(' or ')}${isZero(blank.tolerance) ? '' : ` ± ${blank.tolerance}`}`,
      ];
    default:
      return [];
  }
}

function isZero(tolerance: string): boolean {
  return parseFloat(tolerance) === 0;
}

function keyOfFillIn({text, pattern}: FillInInput): Key {
  if (text !== undefined) {
    const blanks = findBlanks(text);
    const details = blanks.flatMap(keyOfBlank);
    return {field: 'text', words: [count(blanks.length, 'blank'), ...details].join(', ')};
  }
  return pattern === undefined
    ? {field: 'answer', words: 'accepted answers'}
    : {field: 'pattern', words: 'a pattern'};
}

function acceptedElements(answers: readonly string[]): MdxJsxFlowElement[] {
  return answers.map((answer) => jsx('accepted', {answer}));
}

/** @param place of the blank in its text: menus with the same choices differ in their order */
function blankElement(
  blank: Blank,
  place: number,
  {seed, unitNames}: FillInQuestion,
): MdxJsxFlowElement {
  const accepted = acceptedElements(blank.answers);
  switch (blank.kind) {
    case 'menu': {
      const choices =
        seed === null
          ? blank.choices
          : orderForReaders(blank.choices, speaksOfOthers, `${seed} ${place}`);
      return jsx('blank', {}, [...accepted, ...choices.map((answer) => jsx('choice', {answer}))]);
    }
    case 'number': {
      const {answers, tolerance, unit} = blank;
      const names = unitNames[unit ?? ''] ?? [];
      return jsx(
        'blank',
        {
          answer: answers.join('|'),
          tolerance: isZero(tolerance) ? null : tolerance,
          unit,
          unitNames: names.length === 0 ? null : names.join('|'),
        },
        accepted,
      );
    }
    default:
      return jsx('blank', {}, accepted);
  }
}

/** Units of the numbers in the blanks of a text; `null` for those without one. */
export function unitsIn(text: string): (string | null)[] {
  return findBlanks(text).flatMap((blank) => (blank.kind === 'number' ? [blank.unit] : []));
}

function fillInParts(question: FillInQuestion, parse: Parse): Parts {
  const {answers, caseSensitive, ignoreSpaces, pattern, text, feedback} = question;
  if (text === null) {
    const normalized = pattern && normalizePattern(pattern, caseSensitive);
    return {
      attributes: {
        caseSensitive,
        ignoreSpaces,
        pattern,
        normalized: normalized === pattern ? null : normalized,
      },
      children: [jsx('blank', {}, acceptedElements(answers)), ...feedbackElements(feedback, parse)],
    };
  }
  const fields: Blank[] = [];
  const sentence = placeFields(parse(withMaskedBlanks(text)), findBlanks(text.markdown), fields);
  return {
    attributes: {caseSensitive, ignoreSpaces},
    children: [
      jsx('sentence', {}, sentence as RootContent[]),
      ...fields.map((blank, place) => blankElement(blank, place, question)),
      ...feedbackElements(feedback, parse),
    ],
  };
}

function mayBeAnswer(answer: unknown): boolean {
  const isNumber = (value: unknown) => typeof value === 'number';
  const areNumbers = Array.isArray(answer) && answer.length > 0 && answer.every(isNumber);
  return typeof answer !== 'boolean' && !isNumber(answer) && !areNumbers;
}

/** Words that a reader types: into one field, or into the blanks of a text. */
export const fillIn: TypeDefinition<typeof fillInSchema, FillInQuestion, StatedAnswers> = {
  schema: fillInSchema,
  example: {
    id: 'call-that-stops-a-trail',
    type: 'fill-in',
    prompt: 'Which API call switches off the recording of a trail?',
    answer: ['StopLogging', 'stop-logging'],
    hints: ['It is the opposite of `StartLogging`.'],
  },
  clues: {
    answer: mayBeAnswer,
    pattern: anyValue,
    text: anyValue,
    caseSensitive: anyValue,
    ignoreSpaces: anyValue,
    feedback: Array.isArray,
  },
  theme: {
    folder: 'FillIn',
    descriptions: {
      Input: 'Text field, or a text with blanks',
      Instruction: 'What to do: "Type your answer."',
      ResponseText: 'What was typed, as text',
    },
    others: {},
  },
  script: {
    name: 'training-text',
    client: ['blanks', 'fillIn'],
    grading: ['fillIn'],
    shared: ['typedText'],
    theme: ['Blank', 'FillIn', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeFillIn,
  check: checkFillIn,
  gradedContent,
  key: keyOfFillIn,
  parts: fillInParts,
  process: processAnswers,
  asks: ({text}) => (text === undefined ? [] : [text]),
  comparedTexts: () => [],
  feedback: () => null,
  variant: {
    isUsedBy: ({feedback, ignoreSpaces, text}) =>
      feedback.length > 0 ||
      ignoreSpaces ||
      findBlanks(text?.markdown ?? '').some(({kind}) => kind !== 'text'),
    folder: 'RichFillIn',
    components: {
      Blanks: ['unsafe', 'Text with fields and menus'],
      Feedback: ['safe', 'Feedback to wrong answers, for readers without script'],
      Input: ['unsafe', 'Text fields, menus and fields for numbers, with feedback'],
      Menu: ['unsafe', 'Menu in a text'],
      ResponseText: ['safe', 'What was typed and chosen, as text'],
    },
    script: {
      name: 'training-text-more',
      client: ['richBlanks', 'typedFeedback'],
      grading: ['richBlanks'],
      shared: ['severalNumbers'],
      theme: ['RichFillIn', 'TypedFeedback'],
    },
  },
  verification,
};
