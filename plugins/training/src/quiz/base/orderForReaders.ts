import {shuffle} from './shuffle';

/**
 * What readers choose from, in the order in which they find it: mixed, with what speaks of the
 * others below them.
 *
 * @param seed gives the same order wherever it is the same
 */
export function orderForReaders<T>(
  items: readonly T[],
  isLast: (item: T) => boolean,
  seed: string,
): T[] {
  // Where each of them seems to, none has others to speak of.
  if (items.every(isLast)) {
    return shuffle(items, seed);
  }
  const mixed = shuffle(
    items.filter((item) => !isLast(item)),
    seed,
  );
  return [...mixed, ...items.filter(isLast)];
}
