import * as z from 'zod';
import {RECORD_VERSION} from './record';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({description: 'The day of the reader, as `2026-01-31`.'});

const questionSchema = z
  .object({
    id: z
      .string()
      .regex(/^[^#]+#[^#]+$/)
      .meta({description: 'Of the quiz and, after `#`, of the question in it.'}),
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
    questions: z.array(questionSchema).meta({description: 'What was done, by question.'}),
    pages: z.array(pageSchema).meta({description: 'What was done, by page.'}),
  })
  .meta({title: 'record', description: 'What a reader has done in a course.'});
