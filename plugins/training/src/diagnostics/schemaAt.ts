import * as z from 'zod';
import type {YamlPath} from './diagnostic';

function child(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[segment]
    : undefined;
}

/** Looks through defaults, optional marks and unions to the schema that fits the value. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  ) {
    return unwrap(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const tag = child(value, schema.def.discriminator);
    const member = schema.def.options.find(
      (option) =>
        option instanceof z.ZodObject &&
        z.safeParse(option.def.shape[schema.def.discriminator] ?? z.never(), tag).success,
    );
    return member ? unwrap(member, value) : schema;
  }
  if (schema instanceof z.ZodUnion) {
    const member = schema.def.options.find((option) => option instanceof z.ZodObject);
    return member ? unwrap(member, value) : schema;
  }
  return schema;
}

/** The schema of one step below another; `null` where there is none. */
function schemaBelow(schema: z.core.$ZodType, segment: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) {
    const shape = new Map<string, z.core.$ZodType>(Object.entries(schema.def.shape));
    return shape.get(String(segment)) ?? null;
  }
  if (schema instanceof z.ZodArray) {
    return schema.def.element;
  }
  return schema instanceof z.ZodRecord ? schema.def.valueType : null;
}

/**
 * The keys that the object at `path` may have, for a did-you-mean.
 *
 * @param value the value that the whole `schema` was applied to
 */
export function knownKeysAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
): readonly string[] {
  let current = unwrap(schema, value);
  let currentValue = value;
  for (const segment of path) {
    currentValue = child(currentValue, segment);
    const below = schemaBelow(current, segment);
    if (below === null) {
      return [];
    }
    current = unwrap(below, currentValue);
  }
  return current instanceof z.ZodObject ? Object.keys(current.def.shape) : [];
}
