import type {InitializedPlugin} from '@docusaurus/types';
import {
  explainNoPage,
  isPagePath,
  pageFoldersOf,
} from '../../../../plugins/training/src/cli/site/pageFolders';
import {createSiteFolder} from '../../support/siteFolder';

const {siteDir, write} = createSiteFolder();

function plugin(name: string, watched: readonly string[]): InitializedPlugin {
  return {
    name,
    options: {id: 'default', include: ['**/*.md', '**/*.mdx'], exclude: ['**/_*/**']},
    version: {type: 'project'},
    path: siteDir,
    getPathsToWatch: () => [...watched],
  };
}

const docs = plugin('docusaurus-plugin-content-docs', [
  `${siteDir}/sidebars.ts`,
  `${siteDir}/i18n/fr/current/**/*.md`,
  `${siteDir}/docs/**/*.md`,
  `${siteDir}/i18n/fr/current/**/*.mdx`,
  `${siteDir}/docs/**/*.mdx`,
  `${siteDir}/docs/**/_category_.{json,yml,yaml}`,
]);

describe('the folders of pages', () => {
  it('are those that a content plugin reads pages from, each once', () => {
    expect(pageFoldersOf([docs]).map(({folder}) => folder)).toEqual([
      `${siteDir}/i18n/fr/current`,
      `${siteDir}/docs`,
    ]);
  });

  it('are none of other plugins', () => {
    expect(pageFoldersOf([plugin('other', [`${siteDir}/other/**/*.md`])])).toEqual([]);
  });
});

describe('a path', () => {
  it.each([
    ['docs/a.md', true],
    ['docs/deep/er/b.mdx', true],
    ['i18n/fr/current/a.md', true],
    ['docs/_parts/a.md', false],
    ['docs/a.txt', false],
    ['docs-old/a.md', false],
    ['a.md', false],
  ])('is that of a page or not: %s', (name, expected) => {
    expect(isPagePath(`${siteDir}/${name}`, pageFoldersOf([docs]))).toBe(expected);
  });
});

describe('the reason why a path is no page', () => {
  it('names the folders that there are, where the path is in none of them', () => {
    write('docs/index.mdx', '');
    const reason = explainNoPage('elsewhere/a.mdx', pageFoldersOf([docs]));
    expect(reason).toMatch(
      /^`elsewhere\/a\.mdx` is in no folder of pages; this site has its pages in `[^`]*docs`$/,
    );
  });

  it('says what is left out, where the path is in one of them', () => {
    expect(explainNoPage(`${siteDir}/docs/_parts`, pageFoldersOf([docs]))).toContain(
      'such pages are .md and .mdx files and, by default, no part of their path starts with `_`',
    );
  });
});
