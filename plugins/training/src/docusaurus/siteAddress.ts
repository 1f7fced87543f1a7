import type {LoadContext} from '@docusaurus/types';

type Site = Pick<LoadContext, 'baseUrl' | 'siteConfig' | 'i18n'>;

/** Address of a site in its default language: the same in each of its languages. */
export function siteAddress({baseUrl, siteConfig: {url}, i18n}: Site): string {
  const {currentLocale, defaultLocale, localeConfigs} = i18n;
  const folder = `${localeConfigs[currentLocale]?.path ?? currentLocale}/`;
  const root =
    currentLocale !== defaultLocale && baseUrl.endsWith(`/${folder}`)
      ? baseUrl.slice(0, -folder.length)
      : baseUrl;
  return url + root;
}
