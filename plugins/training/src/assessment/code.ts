/**
 * A short code of what a certificate says, so that somebody who has the record as well sees that the
 * two are of one attempt. Anybody can make one: it proves nothing alone.
 *
 * @param parts in this order: course, name, seed, day, percent
 * @returns two groups of five characters, as `7K2QX-0M4ZD`
 */
export function certificateCode(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const group = (seed: number): string => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      hash ^= hash >>> 15;
    }
    return (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0)
      .toString(32)
      .toUpperCase()
      .padStart(5, '0')
      .slice(-5);
  };
  return `${group(0x811c9dc5)}-${group(0x9747b28c)}`;
}
