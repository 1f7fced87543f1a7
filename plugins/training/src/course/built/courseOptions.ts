import type {LoadContext} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {PluginOptions} from '../../options';

/** What holds for all courses of a site. */
export interface CourseOptions {
  /** Of the site, in its language. */
  readonly baseUrl: string;
  /** Address that the pages of courses are below, with the base URL. */
  readonly basePath: string;
  /** Gives a permalink the end that addresses of the site have: with a slash, or without. */
  readonly endAddress: (permalink: string) => string;
}

/** What the options of the plugin say about courses. */
export function toCourseOptions(
  {courseBasePath}: Pick<PluginOptions, 'courseBasePath'>,
  {baseUrl, siteConfig: {trailingSlash}}: Pick<LoadContext, 'baseUrl' | 'siteConfig'>,
): CourseOptions {
  return {
    baseUrl,
    basePath: normalizeUrl([baseUrl, courseBasePath]),
    endAddress: (permalink) => applyTrailingSlash(permalink, {baseUrl, trailingSlash}),
  };
}
