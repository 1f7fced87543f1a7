import type {QuestionTypeName} from '../../shared/questionTypes';
import {TYPE_NAMES, TYPES} from '../types';

/** A question as its author wrote it. */
export type Keys = Readonly<Record<string, unknown>>;

export function isType(value: unknown): value is QuestionTypeName {
  return TYPE_NAMES.some((type) => type === value);
}

/** The types that a key of a question points to; none for a key that many types have. */
function typesOfKey(key: string, value: unknown): readonly QuestionTypeName[] {
  return TYPE_NAMES.filter((type) => {
    const {clues} = TYPES[type];
    return Object.hasOwn(clues, key) && clues[key]?.(value);
  });
}

/** What the keys of a question say of its type. */
export interface Guess {
  /** Keys that say something. */
  readonly keys: readonly string[];
  readonly types: readonly QuestionTypeName[];
}

/** Guesses the type of a question from the keys that it has. */
export function guessType(question: Keys): Guess {
  const clues = Object.entries(question)
    .map(([key, value]) => ({key, types: typesOfKey(key, value)}))
    .filter(({types}) => types.length > 0);
  const fitting = TYPE_NAMES.filter((type) => clues.every(({types}) => types.includes(type)));
  const possible = TYPE_NAMES.filter((type) => clues.some(({types}) => types.includes(type)));
  return {
    keys: clues.map(({key}) => key),
    types: clues.length > 0 && fitting.length > 0 ? fitting : possible,
  };
}
