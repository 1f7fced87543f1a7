import * as z from 'zod';

const text = z.string().regex(/\S/, 'text');
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens');

export const rowSchema = z.strictObject({
  id,
  label: text,
  group: text.optional().meta({description: 'Rows of one group stand together.'}),
  kind: z.enum(['text', 'support', 'number']).default('text'),
});

export const comparisonSchema = z.strictObject({
  title: text,
  description: text.optional(),
  services: z.array(text).min(2).meta({description: 'Ids of the docs that have a `service`.'}),
  summary: id.optional().meta({
    description: 'Id of the row whose values answer "Which one do I need?" above the table.',
  }),
  rows: z.array(rowSchema).min(1),
});

/** The whole of `comparisons.yml`: comparisons by id. */
export const comparisonsSchema = z.record(id, comparisonSchema);

export type ComparisonInput = z.output<typeof comparisonSchema>;
export type RowInput = z.output<typeof rowSchema>;

/** What `comparisons.yml` declares: comparisons by id. */
export type Comparisons = Readonly<Record<string, ComparisonInput>>;
