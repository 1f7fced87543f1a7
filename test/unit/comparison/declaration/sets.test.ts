import path from 'node:path';
import {loadComparisonSets} from '../../../../plugins/training/src/comparison/declaration/sets';
import {
  filesToWatch,
  findDeclarationPlaces,
} from '../../../../plugins/training/src/docusaurus/declarationPlaces';
import type {DocsVersion} from '../../../../plugins/training/src/docusaurus/docsVersions';
import {docsVersion} from '../../support/comparisonSet';
import {createSiteFolder} from '../../support/siteFolder';

const SITE = '/site';
const FILE = '/site/docs/comparisons.yml';

const next = docsVersion('current', {isLast: false, path: '/docs/next'});
const last = docsVersion('2.0', {isLast: true});
const old = docsVersion('1.0', {isLast: false, path: '/docs/1.0'});

function placesOf(versions: readonly DocsVersion[], file = FILE) {
  return findDeclarationPlaces(file, versions, SITE);
}

describe('a file in the docs', () => {
  it('is one file, where the docs have one version', () => {
    const version = docsVersion('current');
    expect(placesOf([version])).toEqual([{file: FILE, translation: null, version, segment: ''}]);
  });

  it('lies in each version, of which the one that readers get by default comes first', () => {
    expect(placesOf([next, last, old]).map(({file, segment}) => [file, segment])).toEqual([
      ['/site/versioned_docs/version-2.0/comparisons.yml', ''],
      ['/site/docs/comparisons.yml', 'next'],
      ['/site/versioned_docs/version-1.0/comparisons.yml', '1.0'],
    ]);
  });

  it('may lie in a folder of them', () => {
    expect(placesOf([last, next], '/site/docs/tables/all.yml').map(({file}) => file)).toEqual([
      '/site/versioned_docs/version-2.0/tables/all.yml',
      '/site/docs/tables/all.yml',
    ]);
  });

  it('has the addresses that the site gives its versions', () => {
    const versions = [
      docsVersion('current', {isLast: false, path: '/base/docs/canary'}),
      docsVersion('2.0', {isLast: true, path: '/base/docs/stable'}),
      docsVersion('1.0', {isLast: false, path: '/base/docs/old/first'}),
    ];
    expect(placesOf(versions).map(({segment}) => segment)).toEqual(['', 'canary', 'old/first']);
  });

  it('has the name of its version where docs of another are at their own address', () => {
    const versions = [
      docsVersion('current', {isLast: false, path: '/docs'}),
      docsVersion('2.0', {isLast: true, path: '/docs/stable'}),
    ];
    expect(placesOf(versions).map(({segment}) => segment)).toEqual(['', 'next']);
  });

  it('lies in each version also where the docs that authors edit are not shown', () => {
    expect(placesOf([last, old]).map(({file}) => file)).toEqual([
      '/site/versioned_docs/version-2.0/comparisons.yml',
      '/site/versioned_docs/version-1.0/comparisons.yml',
    ]);
  });

  it('belongs to the docs plugin of its folder', () => {
    const other = docsVersion('current', {
      id: 'api/current',
      pluginId: 'api',
      folder: '/site/docs/api',
      path: '/api',
    });
    const file = '/site/docs/api/comparisons.yml';
    const ids = (wanted: string) =>
      placesOf([docsVersion('current'), other], wanted).map(({version}) => version?.id);
    expect(ids(file)).toEqual(['api/current']);
    expect(ids(FILE)).toEqual(['default/current']);
  });

  it('has translations beside those of the docs', () => {
    const translatedFolder = '/site/i18n/fr/docusaurus-plugin-content-docs/current';
    expect(placesOf([docsVersion('current', {translatedFolder})])).toMatchObject([
      {translation: `${translatedFolder}/comparisons.yml`},
    ]);
  });
});

describe('a file elsewhere', () => {
  it.each(['/site/comparisons.yml', '/site/docs-tables/comparisons.yml'])(
    'is one for all versions: %s',
    (file) => {
      expect(placesOf([next, last, old], file)).toEqual([
        {file, translation: null, version: null, segment: ''},
      ]);
    },
  );

  it('is all there is before the docs are loaded', () => {
    expect(placesOf([])).toEqual([{file: FILE, translation: null, version: null, segment: ''}]);
  });
});

describe('what is declared', () => {
  const {siteDir, write} = createSiteFolder();
  const table = (title: string) =>
    `table: {title: ${title}, services: [a, b], rows: [{id: a, label: A}]}\n`;

  async function titlesIn(name: string, translatedName: string | null) {
    const version = docsVersion('current', {
      folder: path.join(siteDir, name),
      translatedFolder: translatedName && path.join(siteDir, translatedName),
    });
    const places = findDeclarationPlaces(`${version.folder}/tables.yml`, [version], siteDir);
    const sets = await loadComparisonSets(places);
    return sets.map(({declared: {source, comparisons}, original}) => [
      path.relative(siteDir, source.file),
      comparisons.table?.title,
      original?.comparisons.table?.title,
    ]);
  }

  beforeAll(() => {
    write('docs/tables.yml', table('English'));
    write('i18n/fr/current/tables.yml', table('French'));
  });

  it('is what the translation says where there is one, with what it translates', async () => {
    expect(await titlesIn('docs', 'i18n/fr/current')).toEqual([
      ['i18n/fr/current/tables.yml', 'French', 'English'],
    ]);
  });

  it('is what the original says where nobody has translated it', async () => {
    expect(await titlesIn('docs', 'i18n/de/current')).toEqual([
      ['docs/tables.yml', 'English', undefined],
    ]);
    expect(await titlesIn('docs', null)).toEqual([['docs/tables.yml', 'English', undefined]]);
  });

  it('is nothing where a version has no such file', async () => {
    expect(await titlesIn('versioned_docs/version-1.0', null)).toEqual([
      ['versioned_docs/version-1.0/tables.yml', undefined, undefined],
    ]);
  });
});

describe('the files to watch', () => {
  it('are those of every version and their translations, whether they exist or not', () => {
    const translatedFolder = '/site/i18n/fr/current';
    const versions = [docsVersion('current', {translatedFolder}), old];
    expect(filesToWatch(placesOf(versions))).toEqual([
      FILE,
      `${translatedFolder}/comparisons.yml`,
      '/site/versioned_docs/version-1.0/comparisons.yml',
    ]);
  });
});
