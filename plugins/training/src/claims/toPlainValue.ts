import type {PlainPairs, PlainValue} from '../quiz/base/plainValue';

/** Deeper than any key: a list of fields with a list of answers each. */
const DEPTH = 3;

/** No key is that long; the values of a claim may have no end. */
const LENGTH = 10_000;

function listOf(values: Iterable<unknown>, depth: number): PlainValue[] | null {
  const list: PlainValue[] = [];
  for (const value of values) {
    const plain = plainOrNull(value, depth - 1);
    if (plain === null || list.length === LENGTH) {
      return null;
    }
    list.push(plain);
  }
  return list;
}

function pairsOf(entries: Iterable<readonly [unknown, unknown]>, depth: number): PlainPairs | null {
  const pairs: [string, PlainValue][] = [];
  for (const [key, value] of entries) {
    const plain = plainOrNull(value, depth - 1);
    if (plain === null || typeof key !== 'string' || pairs.length === LENGTH) {
      return null;
    }
    pairs.push([key, plain]);
  }
  return {pairs};
}

function plainOrNull(value: unknown, depth: number): PlainValue | null {
  if (typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return Number.isFinite(Number(value)) ? Number(value) : null;
  }
  if (typeof value !== 'object' || value === null || depth === 0) {
    return null;
  }
  if (Array.isArray(value) || value instanceof Set) {
    return listOf(value, depth);
  }
  if (value instanceof Map) {
    return pairsOf(value, depth);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null
    ? pairsOf(Object.entries(value), depth)
    : null;
}

/**
 * Takes what a claim gave for what a page may state.
 *
 * @returns `null` where there is nothing to compare with
 */
export function toPlainValue(value: unknown): PlainValue | null {
  try {
    return plainOrNull(value, DEPTH);
  } catch {
    // A value may throw when it is looked at.
    return null;
  }
}

/** What was given in a few words, whatever it is. */
export function describeOdd(value: unknown): string {
  try {
    if (value === undefined || value === null) {
      return 'nothing';
    }
    if (typeof value === 'number') {
      return `\`${value}\``;
    }
    const name: unknown =
      typeof value === 'object'
        ? (value as {constructor?: {name?: unknown}}).constructor?.name
        : '';
    return typeof name === 'string' && /^\w{1,40}$/.test(name)
      ? `an object of the kind \`${name}\``
      : `a value of the kind \`${typeof value}\``;
  } catch {
    return 'a value that cannot be looked at';
  }
}
