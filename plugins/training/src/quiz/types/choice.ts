import * as z from 'zod';
import type {Problem} from '../../diagnostics/diagnostic';
import {count} from '../../diagnostics/wording';
import type {MarkdownText} from '../../mdx/markdown';
import {type CheckedQuestion, checkDuplicates} from '../base/checkDuplicates';
import {common, markdown} from '../base/fields';
import {normalizeText, optionId} from '../base/identity';
import {part, type Parse, type Parts, textElement} from '../base/parts';
import {compareSets, nothing} from '../base/judgement';
import {textsOf} from '../base/plainValue';
import {shuffle} from '../base/shuffle';
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
  /** In the order in which readers see them. */
  readonly options: readonly Option[];
}

/** Whether a question has boxes to tick: asked for, or implied by several right options. */
export function isMultiple({multiple, options}: ChoiceInput): boolean {
  return multiple || options.filter(({correct}) => correct).length > 1;
}

/** Options that speak of the others make sense only below them. */
function orderOptions(options: readonly Option[], seed: string): Option[] {
  const isLast = (option: Option) => speaksOfOthers(option.text.markdown);
  // Where each of them seems to, none has others to speak of.
  if (options.every(isLast)) {
    return shuffle(options, seed);
  }
  return [
    ...shuffle(
      options.filter((option) => !isLast(option)),
      seed,
    ),
    ...options.filter(isLast),
  ];
}

function normalizeChoice(input: ChoiceInput, context: Context): ChoiceQuestion {
  const options = input.options.map((option, index) => {
    const path = [...context.path, 'options', index];
    return {
      id: optionId(option.text),
      text: textAt(option.text, [...path, 'text']),
      correct: option.correct,
      feedback: optionalText(option.feedback, [...path, 'feedback']),
    };
  });
  return {
    type: 'choice',
    multiple: isMultiple(input),
    options: context.shuffle ? orderOptions(options, context.id) : options,
  };
}

function checkChoice({options}: ChoiceInput, question: CheckedQuestion): Problem[] {
  const {name, path} = question;
  const duplicates = checkDuplicates(
    'option',
    options.map(({text}, index) => ({
      text,
      path: [...path, 'options', index, 'text'],
      label: `option ${index + 1}`,
    })),
    question,
  );
  if (options.some(({correct}) => correct)) {
    return duplicates;
  }
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
    ...duplicates,
  ];
}

function positions(marks: readonly boolean[]): string {
  const correct = marks.flatMap((mark, index) => (mark ? [index + 1] : []));
  return `${count(marks.length, 'option')}, correct: ${correct.join(', ')}`;
}

function choiceParts({multiple, options}: ChoiceQuestion, parse: Parse): Parts {
  return {
    attributes: {multiple},
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
  verification,
};
