/** The 32-bit FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), as a seed. */
function seedFrom(text: string): number {
  let seed = 0x811c9dc5;
  for (const character of text) {
    seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return seed >>> 0;
}

/** Numbers in [0, 1) by mulberry32: the same sequence for the same seed on every machine. */
function createRandom(initialSeed: number): () => number {
  let state = initialSeed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A permutation of the items that depends on the seed alone (Fisher-Yates). It runs at build
 * time, so that server, browser and every later visit show the same order.
 */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const random = createRandom(seedFrom(seed));
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[other]];
    if (a !== undefined && b !== undefined) {
      result[last] = b;
      result[other] = a;
    }
  }
  return result;
}

/** A permutation other than the given order, of two or more items. */
export function shuffleAway<T>(items: readonly T[], seed: string): T[] {
  const shuffled = shuffle(items, seed);
  const isSame = shuffled.every((item, index) => item === items[index]);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
