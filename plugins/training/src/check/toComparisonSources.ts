import type {ComparisonSources} from '../comparison/assembly/comparisonSources';
import type {ComparisonOptions} from '../comparison/built/comparisonOptions';
import type {ComparisonSet} from '../comparison/declaration/sets';
import {idsOfPath} from '../docusaurus/closestDoc';
import {collectPermalinks} from '../docusaurus/permalinks';
import type {ServicePage} from '../service/servicePage';
import type {CheckedPage} from './checkedPage';
import {findServicesWithErrors} from './servicesWithErrors';

function toServicePages(
  pages: readonly CheckedPage[],
  {endAddress}: ComparisonOptions,
): ServicePage[] {
  return pages.flatMap(({page: {docId, file, permalink}, service}) =>
    service && docId !== null ? [{docId, file, permalink: endAddress(permalink), service}] : [],
  );
}

/** What the comparisons of one file are put together from. */
export function toComparisonSources(
  {place: {version, segment, file}, declared}: ComparisonSet,
  sets: readonly ComparisonSet[],
  pages: readonly CheckedPage[],
  options: ComparisonOptions,
): ComparisonSources {
  const own = pages.filter(({page}) =>
    version === null ? page.isLatest : page.docsVersion === version.id,
  );
  const others = pages.filter((one) => one.page.isLatest && !own.includes(one));
  const servicePages = toServicePages(own, options);
  const named = Object.values(declared.comparisons).flatMap(({services}) =>
    services.flatMap((entry) => idsOfPath(entry, file)),
  );
  return {
    servicePages,
    otherServicePages: segment === '' ? toServicePages(others, options) : [],
    docIds: new Set(own.flatMap(({page: {docId}}) => (docId === null ? [] : [docId]))),
    withErrors: findServicesWithErrors(own, servicePages, new Set(named)),
    permalinks: collectPermalinks(
      pages.map(({page: {file, permalink}}) => ({file, permalink: options.endAddress(permalink)})),
      sets.flatMap(({place}) => place.version ?? []),
    ),
    segments: sets.flatMap(({place}) => (place.segment === '' ? [] : [place.segment])),
  };
}
