/** `true`, or the first sentence that says what is wrong. */
export function together(...checks: readonly (true | string)[]): true | string {
  return checks.find((check) => check !== true) ?? true;
}

/** `true`, or a sentence that says what a constant has instead. */
export function hasExactly(
  name: string,
  constant: Readonly<Record<string, string>> | readonly string[] | undefined,
  expected: readonly string[],
): true | string {
  const found = Object.values(constant ?? {});
  const isSame =
    found.length === expected.length && expected.every((value) => found.includes(value));
  return isSame || `${name} has ${found.join(', ') || 'nothing'}, not ${expected.join(', ')}.`;
}

/** `true`, or a sentence that says what a page leaves out. */
export function mentions(text: string | null, ...words: readonly string[]): true | string {
  const missing = words.find((word) => !(text ?? '').includes(word));
  return missing === undefined || `The page does not say “${missing}”.`;
}
