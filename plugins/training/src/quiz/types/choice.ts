import * as z from 'zod';
import type {Problem} from '../../diagnostics/diagnostic';
import {count} from '../../diagnostics/wording';
import {processChoice} from '../../grading/choice';
import type {MarkdownText} from '../../mdx/markdown';
import {type CheckedQuestion, checkDuplicates} from '../base/checkDuplicates';
import {common, markdown, ownShuffle} from '../base/fields';
import {normalizeText, optionId} from '../base/identity';
import {orderForReaders} from '../base/orderForReaders';
import {part, type Parse, type Parts, textElement} from '../base/parts';
import {compareSets, nothing} from '../base/judgement';
import {textsOf} from '../base/plainValue';
import {speaksOfOthers} from '../base/speaksOfOthers';
import {optionalText, textAt} from '../base/texts';
import type {KeyVerification} from '../base/keyVerification';
import type {Context, TypeDefinition} from '../base/typeDefinition';
import {CHOICE_THEME} from '../base/choiceTheme';

const option = z
  .strictObject({
    text: markdown.meta({
      description: 'What the reader chooses. No two options of a question have the same text.',
    }),
    correct: z
      .boolean()
      .default(false)
      .meta({description: 'Whether the option is part of the answer.'}),
    feedback: markdown
      .optional()
      .meta({description: 'Shown to a reader who chose this option and checked it.'}),
    last: z.boolean().optional().meta({
      description:
        'Whether the option stays below the others. Without it, one that speaks of the others does, such as “None of the above”.',
    }),
  })
  .meta({title: 'option', description: 'An option of a question.'});

const schema = z
  .strictObject({
    ...common,
    type: z.literal('choice').default('choice').meta({description: 'The kind of question.'}),
    options: z
      .array(option)
      .min(2)
      .meta({description: 'What readers choose from. At least one option is correct.'}),
    multiple: z.boolean().default(false).meta({
      description: 'Checkboxes although one option is correct. Several correct options imply it.',
    }),
    choose: z
      .int()
      .min(1)
      .optional()
      .meta({
        description:
          'How many options are correct, where readers are to know it: “Choose 2.” takes the place of “Select all that apply.”',
        examples: [2],
      }),
    shuffle: ownShuffle.meta({
      description:
        'Whether the options of this question change places. Without it, as the quiz says.',
    }),
  })
  .meta({title: 'choice', description: 'The reader chooses one option, or several.'});

type ChoiceInput = z.output<typeof schema>;

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

/** Whether a question has boxes to tick: asked for, or implied by several right options. */
export function isMultiple({multiple, options}: ChoiceInput): boolean {
  return multiple || options.filter(({correct}) => correct).length > 1;
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

function checkCount({options, choose}: ChoiceInput, {name, path}: CheckedQuestion): Problem[] {
  const correct = options.filter((option) => option.correct).length;
  if (correct === 0) {
    return [
      {
        code: 'quiz/no-correct-option',
        message: `question \`${name}\` has no correct option`,
        path: [...path, 'options'],
        at: 'key',
        found: `${count(options.length, 'option')}, none marked correct`,
        expected: '`correct: true` on one option, or on several',
        help: 'add `correct: true` below the text of the right option',
      },
    ];
  }
  return choose === undefined || choose === correct
    ? []
    : [
        {
          code: 'quiz/wrong-choose',
          message: `question \`${name}\` asks for ${count(choose, 'option')}, and ${correct} ${correct === 1 ? 'is' : 'are'} correct`,
          path: [...path, 'choose'],
          at: 'value',
          found: `\`choose: ${choose}\``,
          expected: `the number of correct options: ${correct}`,
          help: `write \`choose: ${correct}\`, or mark other options as correct`,
        },
      ];
}

function checkChoice(input: ChoiceInput, question: CheckedQuestion): Problem[] {
  const texts = input.options.map(({text}, index) => ({
    text,
    path: [...question.path, 'options', index, 'text'],
    label: `option ${index + 1}`,
  }));
  return [...checkCount(input, question), ...checkDuplicates('option', texts, question)];
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

export interface StatedChoice {
  readonly type: 'choice';
  /** Texts of the options, in the order of the page. */
  readonly correct: readonly string[];
  readonly wrong: readonly string[];
}

const verification: KeyVerification<ChoiceInput, StatedChoice> = {
  state({options}) {
    const textsWhere = (wanted: boolean) =>
      options.filter(({correct}) => correct === wanted).map(({text}) => text);
    return {type: 'choice', correct: textsWhere(true), wrong: textsWhere(false)};
  },
  inWords: (stated, toWords) => ({
    ...stated,
    correct: stated.correct.map(toWords),
    wrong: stated.wrong.map(toWords),
  }),
  place({options}, path) {
    const texts = options.map(({text}, index) => textAt(text, [...path, 'options', index, 'text']));
    const correct = options.findIndex((option) => option.correct);
    return {path: texts[correct]?.path ?? [...path, 'options'], texts};
  },
  judge({correct, wrong}, value) {
    const given = textsOf(value);
    return given === null
      ? nothing('a text, or a list of texts')
      : compareSets(correct, given, wrong);
  },
  isYesOrNo: false,
};

/** Options, of which one is correct, or several. */
export const choice: TypeDefinition<typeof schema, ChoiceQuestion, StatedChoice> = {
  schema,
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
