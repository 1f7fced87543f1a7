import * as z from 'zod';

/** Question and option texts are Markdown (MDX in `.mdx` files), inline or block. */
const markdown = z
  .string()
  .regex(/\S/, 'text')
  .meta({title: 'Markdown', description: 'Markdown (MDX in .mdx files), inline or block.'});

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens');

/** Why a rule of good question writing does not hold here. */
const disableRules = z.record(z.string(), z.string().regex(/\S/, 'the reason')).optional().meta({
  description: 'Rules that do not hold here, each with the reason.',
});

/** What every type of question has. */
const common = {
  id: id.optional().meta({
    description:
      'Names the question in its anchor and in what is known of it. Unique in the page. Without it, derived from the prompt, so that it changes with the words of the prompt.',
  }),
  prompt: markdown.meta({description: 'The question.'}),
  hints: z.array(markdown).optional().meta({description: 'Revealed one by one.'}),
  explanation: markdown
    .optional()
    .meta({description: 'The principle behind the answer, shown when the question is done.'}),
  points: z.number().positive().default(1).meta({description: 'Weight in the score.'}),
  disableRules,
};

const option = z.strictObject({
  text: markdown,
  correct: z.boolean().default(false),
  feedback: markdown.optional().meta({description: 'Shown to a reader who chose this option.'}),
});

export const choiceSchema = z.strictObject({
  ...common,
  type: z.literal('choice').default('choice'),
  options: z.array(option).min(2),
  multiple: z.boolean().default(false).meta({
    description: 'Checkboxes although one option is correct. Several correct options imply it.',
  }),
});

export const trueFalseSchema = z.strictObject({
  ...common,
  type: z.literal('true-false'),
  answer: z.boolean(),
  feedback: z.strictObject({true: markdown.optional(), false: markdown.optional()}).optional(),
});

/** Compared with what a reader types, and shown as it is. */
const plainText = z
  .string()
  .regex(/^(?=[^]*\S)[^]{1,200}$/, 'at most 200 characters')
  .meta({title: 'Text', description: 'Plain text.'});

export const fillInSchema = z.strictObject({
  ...common,
  prompt: markdown.optional().meta({
    description: 'The question. Optional where `text` has the blanks in it.',
  }),
  type: z.literal('fill-in'),
  answer: z
    .union([plainText, z.array(plainText).min(1)])
    .optional()
    .meta({description: 'The accepted answer, or a list of them; the first one is shown.'}),
  pattern: plainText.optional().meta({
    description: 'A regular expression for the whole answer. With it, `answer` is an example.',
  }),
  text: markdown.optional().meta({
    description: 'A text with blanks: `[[answer]]`, or `[[answer|another]]`.',
  }),
  caseSensitive: z.boolean().default(false).meta({
    description: 'Whether `STOPLOGGING` is another answer than `StopLogging`.',
  }),
});

export const numericSchema = z.strictObject({
  ...common,
  type: z.literal('numeric'),
  answer: z.number(),
  tolerance: z.number().min(0).default(0).meta({
    description: 'How far from the answer a number may be, in the same unit.',
  }),
  unit: plainText.optional().meta({description: 'Shown beside the field.'}),
});

export const sequencingSchema = z.strictObject({
  ...common,
  type: z.literal('sequencing'),
  items: z.array(markdown).min(2).meta({description: 'In the correct order.'}),
});

export const matchingSchema = z.strictObject({
  ...common,
  type: z.literal('matching'),
  pairs: z.array(z.strictObject({left: markdown, right: markdown})).min(2),
  distractors: z.array(markdown).default([]).meta({
    description: 'Right-hand sides that match nothing.',
  }),
});

/** One schema per question type; the names are those of xAPI and SCORM interactions. */
export const questionSchema = z.discriminatedUnion('type', [
  choiceSchema,
  trueFalseSchema,
  fillInSchema,
  numericSchema,
  sequencingSchema,
  matchingSchema,
]);

/** `quiz` in the front matter of a page. */
export const quizSchema = z.strictObject({
  title: markdown.optional().meta({description: 'Heading of the quiz.'}),
  intro: markdown.optional().meta({description: 'Shown above the first question.'}),
  passMark: z.number().min(0).max(100).optional().meta({
    description: 'Percent of the points. Without it there is a score and no pass or fail.',
  }),
  shuffle: z.boolean().default(true).meta({description: 'Whether options change places.'}),
  questions: z.array(questionSchema).min(1),
  disableRules,
});

export type QuizInput = z.output<typeof quizSchema>;
export type QuestionInput = z.output<typeof questionSchema>;
export type ChoiceInput = z.output<typeof choiceSchema>;
export type TrueFalseInput = z.output<typeof trueFalseSchema>;
export type FillInInput = z.output<typeof fillInSchema>;
export type NumericInput = z.output<typeof numericSchema>;
export type SequencingInput = z.output<typeof sequencingSchema>;
export type MatchingInput = z.output<typeof matchingSchema>;
