import * as z from 'zod';
import {type GradedOption, processChoice} from '../../grading/choice';
import {jsx} from '../../mdx/jsx';
import type {MarkdownText} from '../../mdx/markdownText';
import {CHOICE_THEME} from '../base/choiceTheme';
import {common, markdown} from '../base/fields';
import {compareValues, nothing} from '../base/judgement';
import type {KeyVerification} from '../base/keyVerification';
import {part, type Parse, type Parts} from '../base/parts';
import {optionalText} from '../base/texts';
import type {Context, TypeDefinition} from '../base/typeDefinition';

const statementFeedback = z
  .strictObject({
    true: markdown.optional().meta({description: 'For “True”.'}),
    false: markdown.optional().meta({description: 'For “False”.'}),
  })
  .meta({
    title: 'feedback',
    description: 'What a reader is told who chose an answer and checked it.',
  });

const schema = z
  .strictObject({
    ...common,
    type: z.literal('true-false'),
    answer: z.boolean().meta({description: 'Whether the statement is true. Without quotes.'}),
    feedback: statementFeedback.optional(),
  })
  .meta({title: 'true-false', description: 'The reader says whether a statement is true.'});

type TrueFalseInput = z.output<typeof schema>;

export interface TrueFalseQuestion {
  readonly type: 'true-false';
  readonly answer: boolean;
  readonly feedback: {readonly true: MarkdownText | null; readonly false: MarkdownText | null};
}

function normalizeTrueFalse(input: TrueFalseInput, context: Context): TrueFalseQuestion {
  const path = [...context.path, 'feedback'];
  return {
    type: 'true-false',
    answer: input.answer,
    feedback: {
      true: optionalText(input.feedback?.true, [...path, 'true']),
      false: optionalText(input.feedback?.false, [...path, 'false']),
    },
  };
}

/** The two options that a statement is shown as. */
function optionsOf(answer: boolean): (GradedOption & {readonly id: 'true' | 'false'})[] {
  return [
    {id: 'true', correct: answer},
    {id: 'false', correct: !answer},
  ];
}

/** The words for true and false are the reader's language's: the theme writes them. */
function trueFalseParts({answer, feedback}: TrueFalseQuestion, parse: Parse): Parts {
  return {
    attributes: {},
    children: optionsOf(answer).map(({id, correct}) =>
      jsx('option', {id, correct}, part('feedback', feedback[id], parse)),
    ),
  };
}

function mayBeAnswer(answer: unknown): boolean {
  if (typeof answer === 'string') {
    return /^(?:true|false|yes|no|on|off)$/i.test(answer.trim());
  }
  return typeof answer !== 'number' && !Array.isArray(answer);
}

export interface StatedTruth {
  readonly type: 'true-false';
  readonly answer: boolean;
}

const verification: KeyVerification<TrueFalseInput, StatedTruth> = {
  state: ({answer}) => ({type: 'true-false', answer}),
  inWords: (stated) => stated,
  place: (_, path) => ({path: [...path, 'answer'], texts: []}),
  judge: ({answer}, value) =>
    typeof value === 'boolean' ? compareValues(answer, value) : nothing('`true` or `false`'),
  isYesOrNo: true,
};

/** A statement, and whether it is true. */
export const trueFalse: TypeDefinition<typeof schema, TrueFalseQuestion, StatedTruth> = {
  schema,
  example: {
    id: 'history-needs-a-trail',
    type: 'true-false',
    prompt: 'Event history needs a trail.',
    answer: false,
    feedback: {true: 'Think of a new account.', false: 'Right. It is there from the first day.'},
  },
  clues: {
    answer: mayBeAnswer,
    feedback: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  },
  theme: CHOICE_THEME,
  script: null,
  needsExplanation: true,
  normalize: normalizeTrueFalse,
  check: () => [],
  warnings: () => [],
  gradedContent: ({answer}) => answer,
  key: ({answer}) => ({field: 'answer', words: `\`${answer}\``}),
  parts: trueFalseParts,
  process: ({answer}) => processChoice(optionsOf(answer), false),
  asks: () => [],
  comparedTexts: () => [],
  feedback: ({feedback}) => ({answers: 'true and false', feedback}),
  variant: null,
  verification,
};
