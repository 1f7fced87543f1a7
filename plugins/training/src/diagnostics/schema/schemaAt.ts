import * as z from 'zod';
import type {YamlPath} from '../diagnostic';

function child(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[segment]
    : undefined;
}

/** What stands at a path below a value. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce(child, value);
}

/** Looks through defaults, optional marks and unions to the schema that fits the value. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
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
    const kind = Array.isArray(value) ? z.ZodArray : z.ZodObject;
    const member = schema.def.options.find((option) => option instanceof kind);
    return member ? unwrap(member, value) : schema;
  }
  return schema;
}

/** Whether a number is one of the kinds of values that a schema takes. */
export function takesNumber(schema: z.core.$ZodType | null): boolean {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return takesNumber(schema.def.innerType);
  }
  return schema instanceof z.ZodUnion
    ? schema.def.options.some(takesNumber)
    : schema instanceof z.ZodNumber;
}

/** The keys of an object, each with the schema of its value. */
export type Shape = ReadonlyMap<string, z.core.$ZodType>;

export function shapeOf(schema: z.core.$ZodType): Shape {
  return new Map<string, z.core.$ZodType>(
    schema instanceof z.ZodObject ? Object.entries(schema.def.shape) : [],
  );
}

/** The schema of one step below another; `null` where there is none. */
function schemaBelow(schema: z.core.$ZodType, segment: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) {
    return shapeOf(schema).get(String(segment)) ?? null;
  }
  if (schema instanceof z.ZodArray) {
    return schema.def.element;
  }
  return schema instanceof z.ZodRecord ? schema.def.valueType : null;
}

/** The schema at a path, before anything is looked through; `null` where there is none. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
): z.core.$ZodType | null {
  let current: z.core.$ZodType = schema;
  let currentValue = value;
  for (const segment of path) {
    const below = schemaBelow(unwrap(current, currentValue), segment);
    if (below === null) {
      return null;
    }
    current = below;
    currentValue = child(currentValue, segment);
  }
  return current;
}

/** The keys of the object at a path; none where there is no object. */
export function shapeAt(schema: z.core.$ZodType, value: unknown, path: YamlPath): Shape {
  const found = schemaAt(schema, value, path);
  return found === null ? new Map() : shapeOf(unwrap(found, valueAt(value, path)));
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
  return [...shapeAt(schema, value, path).keys()];
}

/** A key that an object has to have. */
export interface RequiredKey {
  readonly key: string;
  readonly isText: boolean;
}

/** The keys that the object at `path` has to have. */
export function requiredKeysAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
): readonly RequiredKey[] {
  return [...shapeAt(schema, value, path)]
    .filter(([, member]) => !z.safeParse(member, undefined).success)
    .map(([key, member]) => ({key, isText: member._zod.def.type === 'string'}));
}

/** Whether a value could stand at a path. */
export function fitsAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
  candidate: unknown,
): boolean {
  const found = schemaAt(schema, value, path);
  return found !== null && z.safeParse(found, candidate).success;
}

/** The first value that the documentation of a key has as an example. */
export function exampleAt(schema: z.core.$ZodType, value: unknown, path: YamlPath): string | null {
  const found = schemaAt(schema, value, path);
  const examples: unknown = found === null ? [] : z.globalRegistry.get(found)?.examples;
  const example: unknown = Array.isArray(examples) ? examples[0] : null;
  return typeof example === 'string' ? example : null;
}

/** What the values of a record at a path are, in the first sentence of their description. */
export function describeEntries(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
): string | null {
  const found = schemaAt(schema, value, path);
  const record = found === null ? null : unwrap(found, valueAt(value, path));
  const entry = record instanceof z.ZodRecord ? record.def.valueType : null;
  const description = entry === null ? undefined : z.globalRegistry.get(entry)?.description;
  return description?.replace(/\..*$/s, '') ?? null;
}
