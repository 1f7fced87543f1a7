/**
 * What the bundler is to put in place of `TRAINING_LATIN_DIGITS`: the language of the page with the
 * digits of JavaScript, `en-u-nu-latn`, where numbers are written in these, and otherwise `false`. A
 * browser would have to load its rules for numbers to find out, and keeps the rules of a language for
 * the next number where it is given no options.
 *
 * @param language of the page, as in HTML: `en-GB`
 * @param wordsLanguage language of the words that numbers stand in; English ones have Latin digits
 *   beside them, whatever the language of the page
 */
export function latinDigits(language: string, wordsLanguage: string): Record<string, string> {
  const digits = (1234567890).toLocaleString(language, {useGrouping: false});
  const isLatin = wordsLanguage === 'en' || digits === '1234567890';
  const withLatinDigits = new Intl.Locale(language, {numberingSystem: 'latn'}).toString();
  return {TRAINING_LATIN_DIGITS: JSON.stringify(isLatin && withLatinDigits)};
}
