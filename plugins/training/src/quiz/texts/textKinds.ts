import * as z from 'zod';
import {shapeOf} from '../../diagnostics/schema/schemaAt';
import {type TextKind, textKindOf} from '../base/fields';
import {quizSchema} from '../schema';

/** A key that holds texts: alone, in a list or in a record. */
interface TextKey {
  readonly key: string;
  readonly kind: TextKind;
  /** Key of the object that has it. */
  readonly holder: string;
}

function textKeys(schema: z.core.$ZodType, key: string, holder: string): TextKey[] {
  if (schema instanceof z.ZodString) {
    const kind = textKindOf(schema);
    return kind === null ? [] : [{key, kind, holder}];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return textKeys(schema.def.innerType, key, holder);
  }
  if (schema instanceof z.ZodArray) {
    return textKeys(schema.def.element, key, holder);
  }
  if (schema instanceof z.ZodRecord) {
    return textKeys(schema.def.valueType, key, holder);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.def.options.flatMap((option) => textKeys(option, key, holder));
  }
  return [...shapeOf(schema)].flatMap(([inner, member]) => textKeys(member, inner, key));
}

const KEYS = textKeys(quizSchema, 'quiz', '');

/**
 * How texts are read, by the key that holds them. A key means the same in every type of question,
 * so that a text can be read whose question does not say its type. The keys inside of a text's key
 * mean nothing elsewhere: the `true` of `feedback`.
 */
export const TEXT_KINDS: ReadonlyMap<string, TextKind> = new Map(
  KEYS.filter(({holder}) => KEYS.every(({key}) => key !== holder)).map(({key, kind}) => [
    key,
    kind,
  ]),
);
