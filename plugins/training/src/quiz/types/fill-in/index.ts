import {count} from '../../../diagnostics/wording';
import {normalizeText, toList} from '../../base/identity';
import type {Key} from '../../base/key';
import {optionalText} from '../../base/texts';
import {anyValue, type Context, type TypeDefinition} from '../../base/typeDefinition';
import {normalizeFeedback} from '../../base/typedFeedback';
import {type Blank, findBlanks} from './blanks';
import {checkFillIn} from './checkFillIn';
import type {FillInQuestion} from './model';
import {fillInParts} from './parts';
import {processAnswers} from './processAnswers';
import {isExact} from './readBlank';
import {type FillInInput, fillInSchema} from './schema';
import {checkTypedKeys} from './typedKeys';
import {type StatedAnswers, verification} from './verification';

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
      return [`${blank.answers.join(' or ')}${isExact(blank) ? '' : ` ± ${blank.tolerance}`}`];
    default:
      return [];
  }
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
    client: ['types/blanks', 'types/fillIn'],
    grading: ['fillIn'],
    shared: ['typedText'],
    theme: ['Blank', 'FillIn', 'TextField'],
  },
  needsExplanation: true,
  normalize: normalizeFillIn,
  check: checkFillIn,
  warnings: checkTypedKeys,
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
      client: ['types/richBlanks', 'types/typedFeedback'],
      grading: ['richBlanks'],
      shared: ['severalNumbers'],
      theme: ['RichFillIn', 'TypedFeedback'],
    },
  },
  verification,
};
