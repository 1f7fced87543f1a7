import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {jsx} from '../../../mdx/jsx';
import type {MarkdownText} from '../../../mdx/markdown';
import {normalizeText, toList} from '../../base/identity';
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
import {type FillInInput, fillInSchema} from './schema';

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
  };
}

function gradedContent(question: FillInInput): unknown {
  const {answer, pattern = null, text = null, caseSensitive, ignoreSpaces} = question;
  const accepted = toList(answer).map(normalizeText).sort();
  const words = text === null ? null : normalizeText(text);
  // A question without it is what it was before there was such a field.
  return [accepted, pattern, words, caseSensitive, ...(ignoreSpaces ? ['ignoreSpaces'] : [])];
}

function keyOfFillIn({text, pattern}: FillInInput): Key {
  if (text !== undefined) {
    return {field: 'text', words: count(findBlanks(text).length, 'blank')};
  }
  return pattern === undefined
    ? {field: 'answer', words: 'accepted answers'}
    : {field: 'pattern', words: 'a pattern'};
}

function acceptedElement(answers: readonly string[]): MdxJsxFlowElement {
  return jsx(
    'blank',
    {},
    answers.map((answer) => jsx('accepted', {answer})),
  );
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
      children: [acceptedElement(answers), ...feedbackElements(feedback, parse)],
    };
  }
  const fields: Blank[] = [];
  const sentence = placeFields(parse(withMaskedBlanks(text)), findBlanks(text.markdown), fields);
  return {
    attributes: {caseSensitive, ignoreSpaces},
    children: [
      jsx('sentence', {}, sentence as RootContent[]),
      ...fields.map((blank) => acceptedElement(blank.answers)),
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
export const fillIn: TypeDefinition<typeof fillInSchema, FillInQuestion> = {
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
    shared: ['acceptedText', 'typedText'],
    theme: ['Blank', 'FillIn', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeFillIn,
  check: checkFillIn,
  gradedContent,
  key: keyOfFillIn,
  parts: fillInParts,
  asks: ({text}) => (text === undefined ? [] : [text]),
  comparedTexts: () => [],
  feedback: () => null,
  variant: {
    isUsedBy: ({feedback}) => feedback.length > 0,
    folder: 'RichFillIn',
    components: {
      Feedback: ['safe', 'Feedback to wrong answers, for readers without script'],
      Input: ['unsafe', 'Text fields, with feedback to what was typed'],
    },
    script: {
      name: 'training-text-more',
      client: ['typedFeedback'],
      shared: [],
      theme: ['RichFillIn', 'TypedFeedback'],
    },
  },
};
