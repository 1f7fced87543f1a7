/** How a page and a claim differ. */
export interface Difference {
  /** What of the page it is about, in its words; `null` where it is about the whole. */
  readonly text: string | null;
  readonly found: string;
  readonly expected: string;
}

export type Judgement =
  | {readonly kind: 'holds'}
  /** The claim says what is wrong in a sentence of its own. */
  | {readonly kind: 'sentence'; readonly sentence: string}
  | {readonly kind: 'differs'; readonly differences: readonly Difference[]}
  /** The value is of a kind that what the page states cannot be compared with. */
  | {readonly kind: 'nothing'; readonly expected: string};

export const HOLDS: Judgement = {kind: 'holds'};

export function differing(differences: readonly Difference[]): Judgement {
  return differences.length === 0 ? HOLDS : {kind: 'differs', differences};
}

/** @param expected what could be compared, in words */
export function nothing(expected: string): Judgement {
  return {kind: 'nothing', expected};
}

/** The words of a text: white space and the marks of code make no difference. */
export function comparableText(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}

export function isSame(one: string, other: string): boolean {
  return comparableText(one) === comparableText(other);
}

export function quoted(text: string | number | boolean): string {
  return `\`${comparableText(String(text))}\``;
}

export function listed(texts: readonly string[]): string {
  return texts.length === 0 ? 'none' : texts.map(quoted).join(', ');
}

/** Compares one value with another, where both are of a kind. */
export function compareValues<T extends string | number | boolean>(
  stated: T,
  given: T,
  isEqual = given === stated,
): Judgement {
  return differing(isEqual ? [] : [{text: null, found: quoted(stated), expected: quoted(given)}]);
}

/**
 * Compares texts whose order means nothing.
 *
 * @param others what the page states to be wrong
 */
export function compareSets(
  stated: readonly string[],
  given: readonly string[],
  others: readonly string[],
): Judgement {
  const isIn = (text: string, texts: readonly string[]) => texts.some((one) => isSame(one, text));
  const expected = listed(given);
  const extra = stated.filter((text) => !isIn(text, given));
  const missing = given.filter((text) => !isIn(text, stated));
  const known = missing.filter((text) => isIn(text, others));
  const unknown = missing.filter((text) => !isIn(text, others));
  return differing([
    ...extra.map((text) => ({text, found: 'the data does not have it', expected})),
    ...known.map((text) => ({text, found: 'the data has it', expected})),
    ...(unknown.length > 0 && extra.length === 0
      ? [{text: null, found: `without ${listed(unknown)}`, expected}]
      : []),
  ]);
}
