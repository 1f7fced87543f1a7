import * as z from 'zod';
import {quizSchema} from '../../quiz/schema';

const text = z.string().regex(/\S/, 'text').meta({title: 'plain text', description: 'Plain text.'});
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens')
  .meta({title: 'id', description: 'Lower-case letters and digits, joined by hyphens.'});

/** It is shown on a page that is made for it, and neither draws nor is an assessment. */
const comparisonQuizSchema = quizSchema.omit({mode: true, draw: true, retryAfter: true});

const rowSchema = z
  .strictObject({
    id: id.meta({
      description: 'Names the row in `facts` and in links. Unique in the comparison.',
      examples: ['audit-log'],
    }),
    label: text.meta({description: 'Heading of the row.'}),
    group: text.optional().meta({
      description:
        'Rows of one group stand together, below a heading. Groups come in the order in which they first appear.',
    }),
    kind: z.enum(['text', 'support', 'number']).default('text').meta({
      description:
        'What the cells hold: Markdown, an answer such as `yes` or `partly`, or a number.',
    }),
    allEqual: z.boolean().default(false).meta({
      description:
        'Says that all services may have the same value here. Otherwise a row without a difference is reported.',
    }),
  })
  .meta({title: 'row', description: 'A row of the table: one question, and its heading.'});

const comparisonSchema = z
  .strictObject({
    title: text.meta({description: 'Heading of the page and of the table.'}),
    description: text
      .optional()
      .meta({description: 'Shown below the heading, and by search engines.'}),
    services: z
      .array(
        text.meta({
          title: 'doc id',
          description: 'Id of a doc that has a `service`.',
          examples: ['cloudtrail/overview'],
        }),
      )
      .min(2)
      .meta({
        description:
          'The columns, in this order. A doc id is the path of a file below `docs`, without `.mdx`; its page has a `service`.',
      }),
    summary: id.optional().meta({
      title: 'id of a row',
      description: 'The values of this row answer “Which one do I need?” on cards above the table.',
    }),
    rows: z.array(rowSchema).min(1).meta({description: 'The rows, in this order.'}),
    sources: z.enum(['optional', 'required']).default('optional').meta({
      description:
        'With `required`, a value without a `source` is reported. `unknown` and `not-applicable` need none.',
    }),
    quiz: comparisonQuizSchema.optional().meta({
      title: 'quiz',
      description: 'The knowledge check below the table, as that of a page.',
    }),
  })
  .meta({title: 'comparison', description: 'A table that puts services side by side.'});

/** The whole of `comparisons.yml`: comparisons by id. */
export const comparisonsSchema = z.record(id, comparisonSchema);

/** A comparison apart from its quiz, which is checked as that of a page. */
export const declarationSchema = comparisonSchema.extend({quiz: z.unknown().optional()});

/** The whole of `comparisons.yml`, apart from the quizzes. */
export const declarationsSchema = z.record(id, declarationSchema);

export type ComparisonInput = z.output<typeof declarationSchema>;
export type RowInput = z.output<typeof rowSchema>;

/** What `comparisons.yml` declares: comparisons by id. */
export type Comparisons = Readonly<Record<string, ComparisonInput>>;
