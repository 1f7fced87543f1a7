import {sharedStorage} from '../../../../plugins/training/src/docusaurus/wiring/sharedStorage';

type Context = Parameters<typeof sharedStorage>[1];

/** A site in one of its languages, as Docusaurus loads it. */
function storageIn(currentLocale: string, baseUrl: string, namespace: string) {
  const context = {
    baseUrl,
    siteConfig: {url: 'https://fixture.example.com'},
    i18n: {currentLocale, defaultLocale: 'en', localeConfigs: {fr: {path: 'fr'}}},
    siteStorage: {type: 'localStorage', namespace},
  };
  return sharedStorage('/plugin', context as unknown as Context);
}

// What Docusaurus makes of the address.
const ENGLISH = '-cb4';

it('is that of Docusaurus in the default language', () => {
  expect(storageIn('en', '/', ENGLISH)).toEqual({
    alias: '@docusaurus/theme-common',
    names: {TRAINING_NAMESPACE: `"${ENGLISH}"`},
  });
});

it('has the keys of the default language in each other', () => {
  expect(storageIn('fr', '/fr/', '-9f9')).toEqual({
    alias: '/plugin/storage',
    names: {TRAINING_NAMESPACE: `"${ENGLISH}"`},
  });
});

it('is that of Docusaurus where the site has chosen the namespace, or none', () => {
  expect(storageIn('fr', '/fr/', '-ours').alias).toBe('@docusaurus/theme-common');
  expect(storageIn('fr', '/fr/', '').alias).toBe('@docusaurus/theme-common');
});
