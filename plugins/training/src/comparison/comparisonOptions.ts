import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from '../options';
import type {AcrossCloudsWords} from './acrossClouds';
import type {ComparisonOptions} from './builtSet';

/**
 * What the options of the plugin say about comparisons.
 *
 * @param baseUrl of the site
 * @param today the day to count the age of sources from, as `2026-01-31`; `null` where the day is
 *   not to change what is reported
 */
export function toComparisonOptions(
  {comparisonBasePath, provider, maxSourceAge}: PluginOptions,
  baseUrl: string,
  acrossClouds: AcrossCloudsWords,
  today: string | null,
): ComparisonOptions {
  return {
    basePath: normalizeUrl([baseUrl, comparisonBasePath]),
    provider,
    acrossClouds,
    sourceAge:
      today !== null && typeof maxSourceAge === 'number' ? {today, maximum: maxSourceAge} : null,
  };
}
