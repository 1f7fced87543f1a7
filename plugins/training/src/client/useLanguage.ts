import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The language of the page, as in HTML: `en-GB`. */
export function useLanguage(): string {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  return localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
}
