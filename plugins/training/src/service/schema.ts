import * as z from 'zod';
import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/schema/fromZod';
import {claimFor} from '../quiz/base/fields';

const text = z.string().regex(/\S/, 'text').meta({title: 'plain text', description: 'Plain text.'});
const url = z
  .url({protocol: /^https?$/, error: 'a full URL that starts with https://'})
  .meta({title: 'address', description: 'A full address.', pattern: '^https?://'});

/** What a YAML scalar can be; numbers and booleans mean what the row's `kind` says. */
const plainValue = z
  .union([
    z.string().meta({description: 'Text.'}),
    z.number().meta({description: 'A number.'}),
    z.boolean().meta({description: 'Yes or no.'}),
  ])
  .meta({title: 'value', description: 'What the cell shows, as the `kind` of its row says.'});

const detailedValue = z
  .strictObject({
    value: plainValue,
    note: text.optional().meta({
      title: 'Markdown',
      description: 'Shown below the table, with a number that links the cell and the note.',
    }),
    source: url.optional().meta({description: 'Where the value was read. The cell links to it.'}),
    checked: z.iso
      .date({error: 'a date such as 2026-01-31'})
      .optional()
      .meta({
        title: 'date',
        description: 'The day on which the source said so.',
        examples: ['2026-01-31'],
      }),
    verify: claimFor('the value', 'cloudtrail#eventHistoryDays'),
  })
  .meta({title: 'value with details', description: 'A value, and where it comes from.'});

const factSchema = z.union([plainValue, detailedValue]).meta({
  title: 'fact',
  description: 'A value alone, or with details. `unknown` where nobody has found it.',
});

const comparableService = z
  .strictObject({
    provider: text.meta({description: 'Who offers it.', examples: ['GCP']}),
    name: text.meta({description: 'Its full name.', examples: ['Cloud Audit Logs']}),
    url: url.meta({
      description: 'Its documentation: a full address.',
      examples: ['https://cloud.google.com/logging/docs/audit'],
    }),
  })
  .meta({title: 'comparable service', description: 'A service of another provider.'});

/** `service` in the front matter of the page of a service. */
export const serviceSchema = z
  .strictObject({
    name: text.meta({
      description: 'Full name, for the cards above a comparison.',
      examples: ['AWS CloudTrail'],
    }),
    shortName: text.optional().meta({
      description: 'For the columns of a comparison. Without it, `name`.',
      examples: ['CloudTrail'],
    }),
    number: z
      .int()
      .positive()
      .optional()
      .meta({
        description: 'Shown above the title of the page, as “Service 41”.',
        examples: [41],
      }),
    topics: z
      .array(text.meta({description: 'A topic.'}))
      .default([])
      .meta({description: 'Shown beside the number.', examples: [['Monitoring', 'Audit']]}),
    comparable: z.array(comparableService).default([]).meta({
      description:
        'Services of other providers that do the same work. Shown at the end of the page, above a quiz.',
    }),
    facts: z.record(z.string(), factSchema).default({}).meta({
      title: 'facts by the id of a row',
      description:
        'What comparisons show of the service: one for each row of each comparison that has it.',
    }),
  })
  .meta({title: 'service', description: 'The service that the page is about.'});

export type Service = z.output<typeof serviceSchema>;
export type FactInput = z.output<typeof factSchema>;

/** Path of the service in a page's front matter. */
export const SERVICE_PATH: YamlPath = ['service'];

/** Steps from a service to the parts of a fact: `facts`, the row, `value`. */
const DEPTH = 3;

/**
 * The front matter's YAML parser turns `2026-01-31` into a date: turn it back.
 *
 * An alias may stand for what it is in, so that there is no end to what is below.
 *
 * @param depth how far below the value dates can mean something
 */
function withDatesAsText(value: unknown, depth = DEPTH): unknown {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? value : value.toISOString().slice(0, 10);
  }
  if (typeof value !== 'object' || value === null || depth === 0) {
    return value;
  }
  return Array.isArray(value)
    ? value.map((inner) => withDatesAsText(inner, depth - 1))
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, withDatesAsText(inner, depth - 1)]),
      );
}

export type CheckedService =
  | {readonly service: Service; readonly problems: readonly []}
  | {readonly service: null; readonly problems: readonly Problem[]};

/**
 * Checks the `service` of a page's front matter.
 *
 * @param value what the YAML parser gave for `service`
 */
export function checkService(value: unknown): CheckedService {
  const input = withDatesAsText(value);
  const parsed = serviceSchema.safeParse(input);
  return parsed.success
    ? {service: parsed.data, problems: []}
    : {
        service: null,
        problems: checkAgainstSchema(serviceSchema, input, 'service', SERVICE_PATH),
      };
}
