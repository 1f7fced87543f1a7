import type {LoadContext} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {PluginOptions} from '../options';
import type {AcrossCloudsWords} from '../docusaurus/translations';
import type {FactLine} from './assembly/factLine';
import type {ComparisonOptions} from './builtSet';

/**
 * What the options of the plugin say about comparisons.
 *
 * @param context of the site, in its language
 * @param today the day to count the age of sources from, as `2026-01-31`; `null` where the day is
 *   not to change what is reported
 * @param factLine where readers are told of claims
 */
export function toComparisonOptions(
  {comparisonBasePath, provider, maxSourceAge}: PluginOptions,
  {baseUrl, siteConfig: {trailingSlash}}: Pick<LoadContext, 'baseUrl' | 'siteConfig'>,
  acrossClouds: AcrossCloudsWords,
  today: string | null,
  factLine: FactLine = () => null,
): ComparisonOptions {
  return {
    basePath: normalizeUrl([baseUrl, comparisonBasePath]),
    endAddress: (permalink) => applyTrailingSlash(permalink, {baseUrl, trailingSlash}),
    provider,
    acrossClouds,
    factLine,
    sourceAge:
      today !== null && typeof maxSourceAge === 'number' ? {today, maximum: maxSourceAge} : null,
  };
}
