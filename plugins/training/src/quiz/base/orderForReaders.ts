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
  const mixed = shuffle(
    items.filter((item) => !isLast(item)),
    seed,
  );
  return [...mixed, ...items.filter(isLast)];
}
