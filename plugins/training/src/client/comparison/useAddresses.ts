import {useCallback} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

function useIsHashRouter(): boolean {
  const {siteConfig} = useDocusaurusContext();
  return siteConfig.future.experimental_router === 'hash';
}

/**
 * What stands before the anchor in a link to a part of the same page: nothing, unless the site has
 * the hash router. There an anchor alone would be the address of a page.
 */
export function useOwnAddress(): string {
  const {pathname, search} = useLocation();
  return useIsHashRouter() ? `#${pathname}${search}` : '';
}

/** Writes the address of a page for the router of the site: `/compare/x`, or `#/compare/x`. */
export function usePageAddress(): (permalink: string) => string {
  const isHashRouter = useIsHashRouter();
  return useCallback(
    (permalink: string) => (isHashRouter ? `#${permalink}` : permalink),
    [isHashRouter],
  );
}
