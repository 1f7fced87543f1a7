import type {ComparisonSources} from '../../../plugins/training/src/comparison/assembly/comparisonSources';
import type {BuiltSet} from '../../../plugins/training/src/comparison/built/builtSet';
import type {ComparisonOptions} from '../../../plugins/training/src/comparison/built/comparisonOptions';
import {parseComparisons} from '../../../plugins/training/src/comparison/declaration/load';
import type {ComparisonSet} from '../../../plugins/training/src/comparison/declaration/sets';
import type {DeclarationPlace} from '../../../plugins/training/src/docusaurus/declarationPlaces';
import type {DocsVersion} from '../../../plugins/training/src/docusaurus/docsVersions';

/** A version of the docs in `/site/docs`, or in `/site/versioned_docs`. */
export function docsVersion(name: string, overrides: Partial<DocsVersion> = {}): DocsVersion {
  const isCurrent = name === 'current';
  return {
    id: `default/${name}`,
    pluginId: 'default',
    name,
    isLast: isCurrent,
    path: '/docs',
    folder: isCurrent ? '/site/docs' : `/site/versioned_docs/version-${name}`,
    translatedFolder: null,
    ...overrides,
  };
}

export const comparisonOptions: ComparisonOptions = {
  basePath: '/compare',
  endAddress: (permalink) => permalink,
  provider: null,
  acrossClouds: {title: 'Across clouds', description: 'Who has what.'},
  factLine: () => null,
  sourceAge: null,
};

/** What a file of comparisons declares; by default, that of the docs which readers get first. */
export function comparisonSet(
  content: string,
  {file = '/site/docs/comparisons.yml', ...place}: Partial<DeclarationPlace> = {},
): ComparisonSet {
  return {
    place: {file, translation: null, version: docsVersion('current'), segment: '', ...place},
    declared: parseComparisons(content, file),
    original: null,
  };
}

export const noSources: ComparisonSources = {
  servicePages: [],
  otherServicePages: [],
  docIds: new Set(),
  withErrors: new Set(),
  permalinks: new Map(),
  segments: [],
};

/** A set with comparisons that have been put together. */
export function builtSet(overrides: Partial<BuiltSet> = {}): BuiltSet {
  return {
    set: comparisonSet(''),
    permalink: '/compare',
    comparisons: [],
    quizzes: [],
    problems: new Map(),
    ...overrides,
  };
}
