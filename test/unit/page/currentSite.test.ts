import {
  getCurrentSite,
  setCurrentSite,
  type Site,
} from '../../../plugins/training/src/page/currentSite';

const site: Site = {
  siteDir: '/site',
  documentation: 'https://docs.example.com',
  language: 'en',
  authorTools: null,
  dataModules: '@generated/training',
  comparisons: [],
  coursePages: {places: {}, embeddable: []},
  verified: {},
  claimWords: {
    checkedAgainst: 'Checked against {packages}',
    checkedAutomatically: 'Checked automatically',
    language: 'en',
  },
  headings: {knowledgeCheck: 'Knowledge check', comparableServices: 'Comparable services'},
  direction: 'ltr',
};

describe('the current site', () => {
  it('is a problem of the config before the plugin has said which it is', () => {
    expect(() => getCurrentSite()).toThrow(
      "Add to docusaurus.config: plugins: ['docusaurus-plugin-training']",
    );
  });

  it('is the same for another copy of the module', () => {
    setCurrentSite(site);
    jest.isolateModules(() => {
      const copy = jest.requireActual<{getCurrentSite: () => Site}>(
        '../../../plugins/training/src/page/currentSite',
      );
      expect(copy.getCurrentSite).not.toBe(getCurrentSite);
      expect(copy.getCurrentSite()).toBe(site);
    });
  });

  it('is the one that was set last', () => {
    const german = {...site, headings: {...site.headings, knowledgeCheck: 'Wissenstest'}};
    setCurrentSite(site);
    setCurrentSite(german);
    expect(getCurrentSite()).toBe(german);
  });
});
