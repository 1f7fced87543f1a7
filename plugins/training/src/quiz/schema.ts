import * as z from 'zod';
import {suggestKeyAt} from '../diagnostics/schema/suggestKey';
import {disableRules, markdown} from './base/fields';
import {QUIZ_ID} from './ids/quizId';
import {entrySchema} from './group';
import {questionSchema} from './types';

const docId = z
  .string()
  .regex(/\S/, 'text')
  .meta({title: 'doc id', description: 'Path of a file below `docs`, without `.mdx`.'});

/** Questions of other pages, of which some are drawn. */
const drawSchema = z
  .strictObject({
    from: z.union([docId, z.array(docId).min(1).meta({description: 'Several pages.'})]).meta({
      description:
        'Whose questions: a doc id is the path of a file below `docs`, without `.mdx`. Those with a key can be drawn.',
      examples: ['cloudtrail/event-types'],
    }),
    count: z.int().min(1).meta({description: 'How many are drawn from all of them together.'}),
  })
  .meta({title: 'draw', description: 'Questions that are drawn from other pages.'});

/** How long readers are advised to wait: `1 day`, `3 days`. */
const WAIT = /^[1-9]\d{0,2} days?$/;

/** `quiz` in the front matter of a page. */
export const quizSchema = z
  .strictObject({
    id: z
      .string()
      .regex(QUIZ_ID, 'lower-case letters and digits, joined by hyphens or slashes')
      .optional()
      .meta({
        title: 'id',
        description:
          'What readers’ answers are kept under, in every language and version. Unique in the site. Without it, the id of the doc, or the path of another page; with it, a page can change its name.',
        examples: ['cloudtrail/event-types'],
      }),
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
    oneAtATime: z.boolean().default(false).meta({
      description:
        'Whether one question is shown at a time, with a row that leads to the others. On paper and without script, all are there.',
    }),
    shuffle: z.boolean().default(true).meta({description: 'Whether options change places.'}),
    mode: z.enum(['practice', 'assessment']).default('practice').meta({
      description:
        'In an assessment, readers have one try at each question, and learn what was right when they hand it in.',
    }),
    draw: z.array(drawSchema).min(1).optional().meta({
      description:
        'Questions of other pages, drawn for each reader. They are shown as on their own page.',
    }),
    retryAfter: z
      .string()
      .regex(WAIT, 'a number of days, such as `1 day`')
      .optional()
      .meta({
        description:
          'How long readers of an assessment are advised to wait before they take it again.',
        examples: ['1 day'],
      }),
    questions: z.array(entrySchema).min(1).meta({
      description:
        'The questions, in the order in which they are shown. With `draw`, there need be none: they are asked as well.',
    }),
    disableRules,
  })
  .meta({title: 'quiz', description: 'The knowledge check of the page.'});

const drawingQuizSchema = quizSchema.extend({questions: z.array(entrySchema).default([])});

/** The same, with questions alone: of a question that fits no schema, it says what is wrong. */
const plainQuizSchema = quizSchema.extend({questions: z.array(questionSchema).min(1)});
const plainDrawingQuizSchema = quizSchema.extend({questions: z.array(questionSchema).default([])});

/** Whether a quiz draws, or would if its `draw` were spelt right. */
function draws(value: unknown): boolean {
  const keys = Object.entries(Object(value) as object).flatMap(([key, inner]) =>
    inner === undefined ? [] : [key],
  );
  return keys.some(
    (key) =>
      key === 'draw' ||
      (!(key in quizSchema.shape) && suggestKeyAt(quizSchema, value, [], key) === 'draw'),
  );
}

/** The schema of a quiz: one that draws need have no questions of its own. */
export function quizSchemaOf(value: unknown): typeof quizSchema | typeof drawingQuizSchema {
  return draws(value) ? drawingQuizSchema : quizSchema;
}

/** The same for a quiz with errors, of whose entries only questions are looked at. */
export function plainQuizSchemaOf(
  value: unknown,
): typeof plainQuizSchema | typeof plainDrawingQuizSchema {
  return draws(value) ? plainDrawingQuizSchema : plainQuizSchema;
}

export type QuizInput = z.output<typeof quizSchema>;
