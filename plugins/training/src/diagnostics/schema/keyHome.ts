import * as z from 'zod';
import type {YamlPath} from '../diagnostic';
import {schemaAt, type Shape, shapeAt, shapeOf, unwrap} from './schemaAt';

/** Where a key would belong that stands in an object which has no such key. */
export type KeyHome =
  /** Further left, in the object at `path`. */
  | {readonly where: 'above'; readonly path: YamlPath}
  /** Further right, in the value of `key` or in the entries of that list. */
  | {readonly where: 'below'; readonly key: string; readonly entryKey: string | null}
  /** In the same place, if `discriminator` had another value. */
  | {readonly where: 'other-type'; readonly discriminator: string; readonly types: string[]};

function homeAbove(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
  key: string,
): KeyHome | null {
  const lengths = path.map((_segment, index) => path.length - 1 - index);
  const length = lengths.find((end) => shapeAt(schema, value, path.slice(0, end)).has(key));
  return length === undefined ? null : {where: 'above', path: path.slice(0, length)};
}

function homeBelow(shape: Shape, key: string): KeyHome | null {
  for (const [name, member] of shape) {
    const below = unwrap(member, undefined);
    const isList = below instanceof z.ZodArray;
    const inside = shapeOf(isList ? unwrap(below.def.element, undefined) : below);
    if (inside.has(key)) {
      return {where: 'below', key: name, entryKey: isList ? ([...inside.keys()][0] ?? null) : null};
    }
  }
  return null;
}

function homeInOtherType(schema: z.core.$ZodType | null, key: string): KeyHome | null {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) {
    return null;
  }
  const {discriminator, options} = schema.def;
  const types = options.flatMap((option) => {
    const tag = shapeOf(option).get(discriminator);
    const literal = tag === undefined ? null : unwrap(tag, undefined);
    return shapeOf(option).has(key) && literal instanceof z.ZodLiteral
      ? [...literal.values].map(String)
      : [];
  });
  return types.length === 0 ? null : {where: 'other-type', discriminator, types};
}

/** Where a key belongs that the object at `path` does not have; `null` where nothing has it. */
export function homeOf(
  schema: z.core.$ZodType,
  value: unknown,
  path: YamlPath,
  key: string,
): KeyHome | null {
  return (
    homeBelow(shapeAt(schema, value, path), key) ??
    homeInOtherType(schemaAt(schema, value, path), key) ??
    homeAbove(schema, value, path, key)
  );
}
