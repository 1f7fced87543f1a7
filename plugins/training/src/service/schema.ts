import * as z from 'zod';
import type {Problem, YamlPath} from '../diagnostics/diagnostic';
import {checkAgainstSchema} from '../diagnostics/fromZod';

const text = z.string().regex(/\S/, 'text');
const url = z.url({protocol: /^https?$/, error: 'a full URL that starts with https://'});

/** What a YAML scalar can be; numbers and booleans mean what the row's `kind` says. */
const plainValue = z.union([z.string(), z.number(), z.boolean()]);

const detailedValue = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean()]),
  note: text.optional().meta({description: 'Markdown, shown below the table.'}),
  source: url.optional().meta({description: 'Where the value was read.'}),
  checked: z.iso
    .date({error: 'a date such as 2026-01-31'})
    .optional()
    .meta({description: 'The day on which the source said so.'}),
});

export const factSchema = z.union([plainValue, detailedValue]);

/** `service` in the front matter of the page of a service. */
export const serviceSchema = z.strictObject({
  name: text,
  shortName: text.optional().meta({description: 'For column headings; default: the name.'}),
  number: z.int().positive().optional().meta({description: 'Shown as "Service 41".'}),
  topics: z.array(text).default([]),
  comparable: z
    .array(z.strictObject({provider: text, name: text, url}))
    .default([])
    .meta({description: 'Services of other providers that do the same work.'}),
  facts: z
    .record(z.string(), factSchema)
    .default({})
    .meta({description: 'Values for the rows of comparisons, by row id.'}),
});

export type Service = z.output<typeof serviceSchema>;
export type FactInput = z.output<typeof factSchema>;

/** Path of the service in a page's front matter. */
export const SERVICE_PATH: YamlPath = ['service'];

/** The front matter's YAML parser turns `2026-01-31` into a date: turn it back. */
function withDatesAsText(value: unknown): unknown {
  if (value instanceof Date) {
    return value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value)) {
    return value.map(withDatesAsText);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, withDatesAsText(inner)]),
    );
  }
  return value;
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
