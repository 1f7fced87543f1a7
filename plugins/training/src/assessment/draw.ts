/** Questions of which some are drawn. No question is in two pools of one draw. */
export interface Pool {
  readonly count: number;
  /** `<quiz id>#<question id>`, in any order. */
  readonly ids: readonly string[];
}

/**
 * A number that a text always has, on every machine: its FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/), mixed as MurmurHash3 ends
 * (https://github.com/aappleby/smhasher), since texts that end alike have numbers that are alike.
 */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Draws from each pool the questions whose numbers are the smallest, of those that were asked the
 * fewest times: nothing repeats before the pool is used up. A question that is added to a pool, or
 * taken out of it, changes nothing for the others.
 *
 * @param seed any text; the same one gives the same draw
 * @param earlier ids of each attempt before
 * @returns ids in the order of the pools; fewer than asked for where a pool has fewer
 */
export function draw(
  seed: string,
  pools: readonly Pool[],
  earlier: readonly (readonly string[])[] = [],
): string[] {
  const times = new Map<string, number>();
  earlier.flat().forEach((id) => times.set(id, (times.get(id) ?? 0) + 1));
  return pools.flatMap(({count, ids}) =>
    ids
      .map((id) => ({id, times: times.get(id) ?? 0, number: numberOf(`${seed} ${id}`)}))
      .sort(
        (one, other) =>
          one.times - other.times || one.number - other.number || (one.id < other.id ? -1 : 1),
      )
      .slice(0, count)
      .map(({id}) => id),
  );
}
