import * as z from 'zod';
import {DAY, isDay} from '../assessment/shape';
import {RECORD_VERSION} from './record';

const day = z
  .string()
  .regex(DAY)
  .refine(isDay)
  .meta({description: 'The day of the reader, as `2026-01-31`.'});

const idSchema = z
  .string()
  .regex(/^[^#]+#[^#]+$/)
  .meta({description: 'Of the quiz and, after `#`, of the question in it.'});

const questionSchema = z
  .object({
    id: idSchema,
    hash: z
      .string()
      .min(1)
      .meta({description: 'Changes when what is asked, or what counts as right, changes.'}),
    day: day.nullable().meta({description: 'The day; `null` where it was before days were kept.'}),
    language: z.string().meta({description: 'Of the page, as in HTML.'}),
    responses: z
      .array(z.array(z.string()).min(1))
      .min(1)
      .meta({description: 'Every try: ids of options or items, or what was typed.'}),
    shown: z.boolean().meta({
      description: 'Whether the answer was shown, on request or after the last try.',
    }),
  })
  .meta({title: 'question', description: 'How a question was done for the first time.'});

const pageSchema = z
  .object({
    id: z.string().min(1).meta({description: 'What the page is known by.'}),
    day,
    byQuestions: z.boolean().meta({
      description: 'Whether its questions were all done; otherwise the reader said so.',
    }),
  })
  .meta({title: 'page', description: 'That a page was done.'});

const momentSchema = z.object({
  day,
  commit: z
    .string()
    .nullable()
    .meta({description: 'What the site was built from at that time; `null` where nobody knows.'}),
});

const attemptSchema = z
  .object({
    quiz: z.string().min(1).meta({description: 'Id of the quiz that draws.'}),
    seed: z.string().meta({description: 'What the draw comes of. It names the attempt as well.'}),
    after: z.array(z.string()).meta({
      description: 'Seeds of the attempts before, of which the draw repeats as little as it can.',
    }),
    begun: momentSchema.meta({description: 'When the questions were drawn.'}),
    handedIn: momentSchema
      .nullable()
      .meta({description: 'When it was handed in; `null` while the reader is at it.'}),
    language: z.string().meta({description: 'Of the page, as in HTML.'}),
    questions: z
      .array(
        z.object({
          id: idSchema,
          hash: z.string().meta({description: 'Of what was asked when it was handed in.'}),
          response: z.array(z.string()).meta({description: 'Empty where nobody answered.'}),
          score: z.number().min(0).max(1).nullable().meta({
            description: '`null` until it is handed in, or where the question was gone by then.',
          }),
          points: z.number().min(0).meta({description: 'Weight in the score of the attempt.'}),
        }),
      )
      .meta({description: 'The questions, in the order in which they were asked.'}),
  })
  .meta({title: 'attempt', description: 'One time that a reader took an assessment.'});

const reviewSchema = z
  .object({
    id: idSchema,
    hash: z.string(),
    day,
    response: z.array(z.string()),
    correct: z.boolean(),
  })
  .meta({title: 'review', description: 'An answer to a question that had been missed.'});

/** The file that a reader saves. */
export const recordSchema = z
  .object({
    version: z.literal(RECORD_VERSION).meta({description: 'Of this form.'}),
    site: z.string().meta({description: 'Address of the site.'}),
    course: z.string().meta({description: 'Id of the course.'}),
    commit: z
      .string()
      .nullable()
      .meta({description: 'What the site was built from; `null` where nobody knows.'}),
    name: z
      .string()
      .nullable()
      .optional()
      .meta({description: 'As the reader has typed it; `null` where nobody did.'}),
    questions: z.array(questionSchema).meta({description: 'What was done, by question.'}),
    pages: z.array(pageSchema).meta({description: 'What was done, by page.'}),
    attempts: z.array(attemptSchema).optional().meta({description: 'Assessments, by attempt.'}),
    reviews: z
      .array(reviewSchema)
      .optional()
      .meta({description: 'What was asked again of what had been missed.'}),
  })
  .meta({title: 'record', description: 'What a reader has done in a course.'});
