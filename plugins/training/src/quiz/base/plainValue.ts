/** What a claim gave, as a page may state it: texts, numbers, yes or no, lists and pairs of them. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainPairs;

/** What belongs to what. */
export interface PlainPairs {
  readonly pairs: readonly (readonly [string, PlainValue])[];
}

/** The texts of a value: of a list, or of a mapping such as the constants of an SDK. */
export function textsOf(value: PlainValue): readonly string[] | null {
  if (typeof value === 'object') {
    const values = 'pairs' in value ? value.pairs.map(([, inner]) => inner) : value;
    return values.every((inner) => typeof inner !== 'object') ? values.map(String) : null;
  }
  return [String(value)];
}

/** The pairs of a value: of a mapping, or of a list of lists of two texts. */
export function pairsIn(value: PlainValue): readonly (readonly [string, string])[] | null {
  if (typeof value !== 'object') {
    return null;
  }
  const pairs = 'pairs' in value ? value.pairs : value.map(textsOf);
  const texts = pairs.map((pair): readonly [string, string] | null => {
    const [left, right, ...rest] = pair ?? [];
    return typeof left === 'string' && typeof right === 'string' && rest.length === 0
      ? [left, right]
      : null;
  });
  return texts.every((pair) => pair !== null) ? texts : null;
}
