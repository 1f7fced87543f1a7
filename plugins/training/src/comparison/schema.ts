import * as z from 'zod';

const text = z.string().regex(/\S/, 'text').meta({title: 'plain text', description: 'Plain text.'});
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens')
  .meta({title: 'id', description: 'Lower-case letters and digits, joined by hyphens.'});

export const rowSchema = z
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
  })
  .meta({title: 'row', description: 'A row of the table: one question, and its heading.'});

export const comparisonSchema = z
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
  })
  .meta({title: 'comparison', description: 'A table that puts services side by side.'});

/** The whole of `comparisons.yml`: comparisons by id. */
export const comparisonsSchema = z.record(id, comparisonSchema);

export type ComparisonInput = z.output<typeof comparisonSchema>;
export type RowInput = z.output<typeof rowSchema>;

/** What `comparisons.yml` declares: comparisons by id. */
export type Comparisons = Readonly<Record<string, ComparisonInput>>;
