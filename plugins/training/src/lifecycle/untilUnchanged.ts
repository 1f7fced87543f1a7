import {statSync} from 'node:fs';

/** Differs where a file has come, gone or changed. */
function stampOf(files: readonly string[]): string {
  const stamps = files.map((file) => statSync(file, {throwIfNoEntry: false}));
  return JSON.stringify(stamps.map((stamp) => stamp && [stamp.mtimeMs, stamp.size]));
}

/**
 * Does what reads files, and does it again where one of them changes meanwhile.
 *
 * An editor that empties a file and then fills it makes two changes. The dev server loads a site
 * anew for each, both at once, and what ends last stays: it must not be what was read first.
 *
 * @param files absolute paths; they need not exist
 */
export async function untilUnchanged(
  files: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  let stamp: string;
  do {
    stamp = stampOf(files);
    await work();
  } while (stampOf(files) !== stamp);
}
