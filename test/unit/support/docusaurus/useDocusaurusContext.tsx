let language = 'en';

/** As if the site's current locale were written so from here on: `de-DE`. */
export function setLanguage(htmlLang: string): void {
  language = htmlLang;
}

export default function useDocusaurusContext() {
  return {i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: language}}}};
}
