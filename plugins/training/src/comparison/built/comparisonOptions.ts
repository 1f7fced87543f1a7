import type {LoadContext} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {PluginOptions} from '../../options';
import type {AcrossCloudsTexts} from '../../docusaurus/translations';
import type {FactLine} from '../assembly/factLine';
import type {CheckedSetOptions} from '../check/checkSet';

/** What holds for all comparisons of a site. */
export interface ComparisonOptions extends CheckedSetOptions {
  /** Address that the pages of comparisons are below, with the base URL. */
  readonly basePath: string;
  /** Gives a permalink the end that addresses of the site have: with a slash, or without. */
  readonly endAddress: (permalink: string) => string;
  readonly acrossClouds: AcrossCloudsTexts;
  readonly factLine: FactLine;
}

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
  acrossClouds: AcrossCloudsTexts,
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
