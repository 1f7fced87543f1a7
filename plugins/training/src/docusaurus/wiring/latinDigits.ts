/**
 * What the bundler is to put in place of `TRAINING_LATIN_DIGITS`: whether numbers are written in the
 * digits of JavaScript. A browser would have to load its rules for numbers to find out.
 *
 * @param language of the page, as in HTML: `en-GB`
 * @param wordsLanguage language of the words that numbers stand in; English ones have Latin digits
 *   beside them, whatever the language of the page
 */
export function latinDigits(language: string, wordsLanguage: string): Record<string, string> {
  const digits = (1234567890).toLocaleString(language, {useGrouping: false});
  const isLatin = wordsLanguage === 'en' || digits === '1234567890';
  return {TRAINING_LATIN_DIGITS: JSON.stringify(isLatin)};
}
