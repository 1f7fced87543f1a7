/**
 * What the bundler is to put in place of `TRAINING_LATIN_DIGITS`: whether a language writes digits
 * as JavaScript does. A browser would have to load its rules for numbers to find out.
 *
 * @param language as in HTML: `en-GB`
 */
export function latinDigits(language: string): Record<string, string> {
  const digits = (1234567890).toLocaleString(language, {useGrouping: false});
  return {TRAINING_LATIN_DIGITS: JSON.stringify(digits === '1234567890')};
}
