import {collectPermalinks} from '../../../plugins/training/src/docusaurus/permalinks';
import {docsVersion} from '../support/comparisonSet';

const ORIGINALS = '/site/docs';
const TRANSLATIONS = '/site/i18n/fr/docs';
const versions = [docsVersion('current', {folder: ORIGINALS, translatedFolder: TRANSLATIONS})];

describe('the permalinks of a site', () => {
  it('are found where a translated page looks for one that nobody has translated', () => {
    const pages = [{file: `${ORIGINALS}/s3/beta.md`, permalink: '/fr/docs/s3/beta'}];
    const permalinks = collectPermalinks(pages, versions);
    expect(permalinks.get(`${TRANSLATIONS}/s3/beta.md`)).toBe('/fr/docs/s3/beta');
    expect(permalinks.get(`${ORIGINALS}/s3/beta.md`)).toBe('/fr/docs/s3/beta');
  });

  it('are found where a page that nobody has translated looks for one that is', () => {
    const pages = [{file: `${TRANSLATIONS}/alpha.mdx`, permalink: '/fr/docs/alpha'}];
    expect(collectPermalinks(pages, versions).get(`${ORIGINALS}/alpha.mdx`)).toBe('/fr/docs/alpha');
  });

  it('are those of the files themselves where a language has no translations', () => {
    const pages = [{file: `${ORIGINALS}/alpha.mdx`, permalink: '/docs/alpha'}];
    expect([...collectPermalinks(pages, [docsVersion('current')])]).toEqual([
      [`${ORIGINALS}/alpha.mdx`, '/docs/alpha'],
    ]);
  });
});
