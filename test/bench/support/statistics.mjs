/** @param {readonly number[]} values @returns {number} `NaN` of none */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How many times as much one thing takes as another. Both were measured in turn, so that whatever
 * else the machine did in between met both: each round has a ratio of its own.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} baseline of the same rounds
 */
export function medianRatio(values, baseline) {
  return median(values.map((value, round) => value / baseline[round]));
}

/**
 * Measures several things in turn, in the other direction every second round: what comes first
 * must not always have the cooler machine.
 *
 * @template T
 * @param {number} rounds
 * @param {Record<string, () => T | Promise<T>>} measurements by name
 * @returns {Promise<Record<string, Awaited<T>[]>>} in the order of the rounds
 */
export async function inTurn(rounds, measurements) {
  const names = Object.keys(measurements);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results[name].push(await measurements[name]());
    }
  }
  return results;
}
