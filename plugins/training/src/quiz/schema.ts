import * as z from 'zod';
import {disableRules, markdown} from './base/fields';
import {QUIZ_ID} from './quizId';
import {questionSchema} from './types';

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
    questions: z
      .array(questionSchema)
      .min(1)
      .meta({description: 'The questions, in the order in which they are shown.'}),
    disableRules,
  })
  .meta({title: 'quiz', description: 'The knowledge check of the page.'});

export type QuizInput = z.output<typeof quizSchema>;
