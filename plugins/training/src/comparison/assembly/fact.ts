import type {FactInput} from '../../service/schema';
import {type Support, SUPPORT_VALUES} from '../../shared/comparison';
import type {RowInput} from '../declaration/schema';

/** A fact with its parts told apart. */
export interface Fact {
  readonly value: string | number | boolean;
  readonly note: string | null;
  readonly source: string | null;
  readonly checked: string | null;
  /** Name of the claim that verifies the value. */
  readonly verify: string | null;
}

export function toFact(input: FactInput): Fact {
  return typeof input === 'object'
    ? {
        value: input.value,
        note: input.note ?? null,
        source: input.source ?? null,
        checked: input.checked ?? null,
        verify: input.verify ?? null,
      }
    : {value: input, note: null, source: null, checked: null, verify: null};
}

/** What a `support` row may say; YAML 1.1's booleans count as yes and no. */
const SUPPORT: ReadonlyMap<string, Support> = new Map([
  ...SUPPORT_VALUES.map((value) => [value, value] as const),
  ['true', 'yes'],
  ['on', 'yes'],
  ['false', 'no'],
  ['off', 'no'],
]);

/** @returns `null` where the value is none of {@link SUPPORT_VALUES} */
export function toSupport(value: Fact['value']): Support | null {
  return SUPPORT.get(String(value).toLowerCase()) ?? null;
}

/** What a cell of each kind takes, in an author's words. */
export function fitsKind(value: Fact['value'], kind: RowInput['kind']): boolean {
  switch (kind) {
    case 'support':
      return toSupport(value) !== null;
    case 'number':
      // A number that nobody knows is said in the words of a support row.
      return typeof value === 'number' || isUnknown(value);
    case 'text':
      return typeof value === 'string' ? value.trim() !== '' : true;
  }
}

/** `unknown` and `not-applicable` stand for themselves in a row of any kind. */
export function isUnknown(value: Fact['value']): boolean {
  const support = toSupport(value);
  return support === 'unknown' || support === 'not-applicable';
}
