import {count} from '../../../diagnostics/wording';
import {processChoice} from '../../../grading/choice';
import type {MarkdownText} from '../../../mdx/markdownText';
import {CHOICE_THEME} from '../../base/choiceTheme';
import {normalizeText, optionId} from '../../base/identity';
import {orderForReaders} from '../../base/orderForReaders';
import {part, type Parse, type Parts, textElement} from '../../base/parts';
import {speaksOfOthers} from '../../base/speaksOfOthers';
import {optionalText, textAt} from '../../base/texts';
import type {Context, TypeDefinition} from '../../base/typeDefinition';
import {checkChoice} from './checkChoice';
import {type ChoiceInput, choiceSchema, isMultiple} from './schema';
import {type StatedChoice, verification} from './verification';

interface Option {
  /** Derived from the text: the same wherever the option stands. */
  readonly id: string;
  readonly text: MarkdownText;
  readonly correct: boolean;
  readonly feedback: MarkdownText | null;
}

export interface ChoiceQuestion {
  readonly type: 'choice';
  /** Checkboxes rather than radio buttons. */
  readonly multiple: boolean;
  /** How many options readers are to choose; `null` where they are not told. */
  readonly choose: number | null;
  /** In the order in which readers see them. */
  readonly options: readonly Option[];
}

function normalizeChoice(input: ChoiceInput, context: Context): ChoiceQuestion {
  const isShuffled = input.shuffle ?? context.shuffle;
  const toOption = (option: ChoiceInput['options'][number]): Option => {
    const index = input.options.indexOf(option);
    const path = [...context.path, 'options', index];
    return {
      id: optionId(option.text),
      text: textAt(option.text, [...path, 'text']),
      correct: option.correct,
      feedback: optionalText(option.feedback, [...path, 'feedback']),
    };
  };
  const ordered = isShuffled
    ? orderForReaders(input.options, ({text, last = speaksOfOthers(text)}) => last, context.id)
    : input.options;
  const multiple = isMultiple(input);
  return {
    type: 'choice',
    multiple,
    choose: multiple ? (input.choose ?? null) : null,
    options: ordered.map(toOption),
  };
}

function positions(marks: readonly boolean[]): string {
  const correct = marks.flatMap((mark, index) => (mark ? [index + 1] : []));
  return `${count(marks.length, 'option')}, correct: ${correct.join(', ')}`;
}

function choiceParts({multiple, choose, options}: ChoiceQuestion, parse: Parse): Parts {
  return {
    attributes: {multiple, choose: choose === null ? null : String(choose)},
    children: options.map(({id, correct, text, feedback}) =>
      textElement('option', {id, correct}, parse(text), part('feedback', feedback, parse)),
    ),
  };
}

/** Options, of which one is correct, or several. */
export const choice: TypeDefinition<typeof choiceSchema, ChoiceQuestion, StatedChoice> = {
  schema: choiceSchema,
  example: {
    id: 'recorded-by-default',
    prompt: 'Which events does a new account record without any set-up?',
    options: [
      {text: 'Management events', correct: true, feedback: 'Right. They are the control plane.'},
      {text: 'Data events', feedback: 'Think of their volume. Who decides about them?'},
    ],
    explanation: 'Management events are recorded in every account. The rest is opt-in.',
  },
  // What says nothing of its type is a choice.
  clues: {},
  theme: CHOICE_THEME,
  script: null,
  needsExplanation: true,
  normalize: normalizeChoice,
  check: checkChoice,
  warnings: () => [],
  gradedContent: (question) => [
    isMultiple(question),
    question.options
      .map(({text, correct}) => `${correct ? '+' : '-'}${normalizeText(text)}`)
      .sort(),
  ],
  key: ({options}) => ({field: 'options', words: positions(options.map(({correct}) => correct))}),
  parts: choiceParts,
  process({options, multiple, choose}) {
    const choice = processChoice(options, multiple);
    return choose === null ? choice : {...choice, isComplete: ({length}) => length === choose};
  },
  asks: () => [],
  comparedTexts: ({options}) => [
    {
      noun: 'options',
      texts: options.map(({text}, index) => ({markdown: text, path: ['options', index, 'text']})),
    },
  ],
  feedback: ({options}) => ({
    answers: 'options',
    options: options.map(({feedback}, index) => ({path: ['options', index, 'text'], feedback})),
  }),
  variant: {
    isUsedBy: ({choose}) => choose !== null,
    folder: 'CountedChoice',
    components: {Instruction: ['safe', 'What to do: "Choose 2."']},
    script: {
      name: 'training-counted',
      client: [],
      grading: [],
      shared: [],
      theme: ['CountedChoice'],
    },
  },
  verification,
};
