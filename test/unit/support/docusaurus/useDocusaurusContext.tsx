let language = 'en';
let router = 'browser';

/** As if the site's current locale were written so from here on: `de-DE`. */
export function setLanguage(htmlLang: string): void {
  language = htmlLang;
}

/** As if the site had this router from here on. */
export function setRouter(name: 'browser' | 'hash'): void {
  router = name;
}

export default function useDocusaurusContext() {
  return {
    siteConfig: {future: {experimental_router: router}},
    i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: language}}},
  };
}
