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
  const last = items.filter(isLast);
  // Where each of them seems to, none has others to speak of.
  if (last.length === items.length) {
    return shuffle(items, seed);
  }
  const mixed = shuffle(
    items.filter((item) => !last.includes(item)),
    seed,
  );
  return [...mixed, ...last];
}
