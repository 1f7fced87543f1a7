import * as z from 'zod';
import {CLAIM_FORM, CLAIM_NAME, CLAIM_PATTERN} from '../shared/claimName';

/** Question and option texts are Markdown (MDX in `.mdx` files), inline or block. */
const markdown = z
  .string()
  .regex(/\S/, 'text')
  .meta({title: 'Markdown', description: 'Markdown (MDX in .mdx files), inline or block.'});

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens')
  .meta({title: 'id', description: 'Lower-case letters and digits, joined by hyphens.'});

/** Why a rule of good question writing does not hold here. */
const reason = z
  .string()
  .regex(/\S/, 'the reason')
  .meta({title: 'plain text', description: 'Why the rule does not hold here.'});

const disableRules = z
  .record(z.string(), reason)
  .optional()
  .meta({
    title: 'reasons by the name of a rule',
    description: 'Rules of question writing that do not hold here, each with the reason.',
    examples: [{'mixed-end-punctuation': 'One of the options is a question.'}],
  });

/** What compares the key with data. */
const verify = z
  .string()
  .regex(CLAIM_NAME, CLAIM_FORM)
  .optional()
  .meta({
    title: 'claim',
    description:
      'The claim that gives the key: a file of the folder `claims`, and what it exports. `docusaurus training:verify` compares the two.',
    pattern: CLAIM_PATTERN,
    examples: ['cloudtrail#insightTypes'],
  });

/** What every type of question has. */
const common = {
  id: id.optional().meta({
    description:
      'Names the question in links to it and in what readers have answered. Unique in the page. Without it, made from the prompt, so that a new wording changes it.',
    examples: ['recorded-by-default'],
  }),
  prompt: markdown.meta({
    description:
      'The question. Its first paragraph is read out as the name of the question; code or images can follow.',
  }),
  hints: z
    .array(markdown.meta({description: 'A hint.'}))
    .optional()
    .meta({description: 'Revealed one by one with a button, until the question is done.'}),
  explanation: markdown
    .optional()
    .meta({description: 'The principle behind the answer, shown when the question is done.'}),
  points: z.number().positive().default(1).meta({description: 'Weight in the score.'}),
  verify,
  disableRules,
};

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

export const choiceSchema = z
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

const statementFeedback = z
  .strictObject({
    true: markdown.optional().meta({description: 'For “True”.'}),
    false: markdown.optional().meta({description: 'For “False”.'}),
  })
  .meta({
    title: 'feedback',
    description: 'What a reader is told who chose an answer and checked it.',
  });

export const trueFalseSchema = z
  .strictObject({
    ...common,
    type: z.literal('true-false'),
    answer: z.boolean().meta({description: 'Whether the statement is true. Without quotes.'}),
    feedback: statementFeedback.optional(),
  })
  .meta({title: 'true-false', description: 'The reader says whether a statement is true.'});

/** Compared with what a reader types, and shown as it is. */
const plainText = z
  .string()
  .regex(/^(?=[^]*\S)[^]{1,200}$/, 'at most 200 characters')
  .meta({
    title: 'plain text',
    description: 'Plain text, up to 200 characters.',
    // The regular expression, in words that other dialects of them know as well.
    pattern: '\\S',
    maxLength: 200,
  });

export const fillInSchema = z
  .strictObject({
    ...common,
    prompt: markdown.optional().meta({
      description: 'The question. Required unless there is `text`, above which it stands.',
    }),
    type: z.literal('fill-in'),
    answer: z
      .union([
        plainText,
        z.array(plainText).min(1).meta({description: 'Answers, each of which is accepted.'}),
      ])
      .optional()
      .meta({
        description: 'What is accepted. The first answer of a list is shown as the answer.',
        examples: ['StopLogging', ['StopLogging', 'stop-logging']],
      }),
    pattern: plainText.optional().meta({
      title: 'regular expression',
      description:
        'A regular expression of JavaScript for the whole answer. With it, `answer` is an example.',
      examples: ['arn:aws:iam::\\d{12}:role/.+'],
    }),
    text: markdown.optional().meta({
      description:
        'A text with its answers in it, each as `[[answer]]` or `[[answer|another]]`. Takes the place of `answer` and `pattern`.',
      examples: ['Event history keeps [[90|ninety]] days of [[management]] events.'],
    }),
    caseSensitive: z.boolean().default(false).meta({
      description: 'Whether `STOPLOGGING` is another answer than `StopLogging`.',
    }),
  })
  .meta({
    title: 'fill-in',
    description:
      'The reader types an answer, or fills in blanks in a text. Needs `answer`, `pattern` or `text`.',
  });

export const numericSchema = z
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

export const sequencingSchema = z
  .strictObject({
    ...common,
    type: z.literal('sequencing'),
    items: z
      .array(markdown.meta({description: 'An item of the sequence.'}))
      .min(2)
      .meta({description: 'The items in the correct order. No two are the same.'}),
  })
  .meta({title: 'sequencing', description: 'The reader puts items in order.'});

const pair = z
  .strictObject({
    left: markdown.meta({
      description: 'What the reader finds the match of. No two rows have the same.',
    }),
    right: markdown.meta({description: 'Its match. Several rows may have the same.'}),
  })
  .meta({title: 'pair', description: 'A row with its match.'});

export const matchingSchema = z
  .strictObject({
    ...common,
    type: z.literal('matching'),
    pairs: z.array(pair).min(2).meta({description: 'The rows, each with its match.'}),
    distractors: z
      .array(markdown.meta({description: 'A right-hand side that matches nothing.'}))
      .default([])
      .meta({description: 'Right-hand sides that match nothing.'}),
  })
  .meta({title: 'matching', description: 'The reader finds the match of each row.'});

/** One schema per question type; the names are those of xAPI and SCORM interactions. */
export const questionSchema = z
  .discriminatedUnion('type', [
    choiceSchema,
    trueFalseSchema,
    fillInSchema,
    numericSchema,
    sequencingSchema,
    matchingSchema,
  ])
  .meta({title: 'question', description: 'A question; its `type` says which fields it has.'});

/** `quiz` in the front matter of a page. */
export const quizSchema = z
  .strictObject({
    title: markdown.optional().meta({
      description:
        'Heading of the quiz, one paragraph. Without it, “Knowledge check” in the language of the site.',
    }),
    intro: markdown.optional().meta({description: 'Shown above the first question.'}),
    passMark: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({
        description:
          'Percent of the points that it takes to pass. Without it there is a score, and nobody passes or fails.',
        examples: [75],
      }),
    shuffle: z.boolean().default(true).meta({description: 'Whether options change places.'}),
    questions: z
      .array(questionSchema)
      .min(1)
      .meta({description: 'The questions, in the order in which they are shown.'}),
    disableRules,
  })
  .meta({title: 'quiz', description: 'The knowledge check of the page.'});

export type QuizInput = z.output<typeof quizSchema>;
export type QuestionInput = z.output<typeof questionSchema>;
export type ChoiceInput = z.output<typeof choiceSchema>;
export type TrueFalseInput = z.output<typeof trueFalseSchema>;
export type FillInInput = z.output<typeof fillInSchema>;
export type NumericInput = z.output<typeof numericSchema>;
export type SequencingInput = z.output<typeof sequencingSchema>;
export type MatchingInput = z.output<typeof matchingSchema>;
