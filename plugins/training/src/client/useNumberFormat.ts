import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Writes a number as the language of the page does. */
export type FormatNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

export function useNumberFormat(): FormatNumber {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  // Unlike `Intl.NumberFormat`, it keeps what it has made for a language.
  return (value, options) => value.toLocaleString(language, options);
}
