import {useCallback} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Set by the bundler, see `wiring/latinDigits`. */
declare const TRAINING_LATIN_DIGITS: string | false;

/**
 * Writes a count as the language of the page does. `useNumberFormat` is a part of the engine, which
 * a page without a quiz does without.
 */
export function useCount(): (count: number) => string {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return useCallback(
    (count) =>
      typeof TRAINING_LATIN_DIGITS !== 'undefined' && TRAINING_LATIN_DIGITS && count < 1000
        ? String(count)
        : count.toLocaleString(language),
    [language],
  );
}
