import {
  getCurrentSite,
  setCurrentSite,
  type Site,
} from '../../../plugins/training/src/page/currentSite';
import {TEST_SITE} from '../support/page';

describe('the current site', () => {
  it('is a problem of the config before the plugin has said which it is', () => {
    expect(() => getCurrentSite()).toThrow(
      "Add to docusaurus.config: plugins: ['docusaurus-plugin-training']",
    );
  });

  it('is the same for another copy of the module', () => {
    setCurrentSite(TEST_SITE);
    jest.isolateModules(() => {
      const copy = jest.requireActual<{getCurrentSite: () => Site}>(
        '../../../plugins/training/src/page/currentSite',
      );
      expect(copy.getCurrentSite).not.toBe(getCurrentSite);
      expect(copy.getCurrentSite()).toBe(TEST_SITE);
    });
  });

  it('is the one that was set last', () => {
    const german = {...TEST_SITE, headings: {...TEST_SITE.headings, knowledgeCheck: 'Wissenstest'}};
    setCurrentSite(TEST_SITE);
    setCurrentSite(german);
    expect(getCurrentSite()).toBe(german);
  });
});
