import {useCallback} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Writes a number as the language of the page does. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

export function useNumberFormat(): FormatNumber {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return useCallback(
    (value, options) => new Intl.NumberFormat(language, options).format(value),
    [language],
  );
}
