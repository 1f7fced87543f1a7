import {toWatchedPaths} from '../../../../plugins/training/src/docusaurus/wiring/watchedPaths';

const SITE = '/site';

describe('what the dev server watches', () => {
  it('is one pattern for all files of the site, as the paths of missing files take others along', () => {
    expect(
      toWatchedPaths(['/site/docs/comparisons.yml', '/site/i18n/fr/current/comparisons.yml'], SITE),
    ).toEqual(['{docs/comparisons.yml,i18n/fr/current/comparisons.yml,docs/comparisons.yml}']);
  });

  it('is a pattern for a single file, which is found again after it was deleted', () => {
    expect(toWatchedPaths(['/site/docs/comparisons.yml'], SITE)).toEqual([
      '{docs/comparisons.yml,docs/comparisons.yml}',
    ]);
  });

  it('is the path of a file that is outside the site', () => {
    expect(toWatchedPaths(['/shared/comparisons.yml', '/site/docs/comparisons.yml'], SITE)).toEqual(
      ['{docs/comparisons.yml,docs/comparisons.yml}', '/shared/comparisons.yml'],
    );
  });

  it.each(['docs (old)', 'docs [1]', 'one, two', '{docs}', '!docs'])(
    'is the path of a file that a pattern would misread: %s',
    (folder) => {
      const file = `/site/${folder}/comparisons.yml`;
      expect(toWatchedPaths([file], SITE)).toEqual([file]);
    },
  );

  it('is nothing without files', () => {
    expect(toWatchedPaths([], SITE)).toEqual([]);
  });
});
