import {type RefObject, useEffect} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {decodeHash} from './target';

/**
 * Shows what the address names together with the heading of its column: left to itself, the
 * browser scrolls it to the upper edge of the window, and the header row of its table out of it.
 *
 * @param region what scrolls
 */
export function useHashInView(region: RefObject<HTMLElement | null>): void {
  const {hash} = useLocation();
  // Once the page is hydrated, rows above may be gone that were there when the browser scrolled.
  const isBrowser = useIsBrowser();
  useEffect(() => {
    const show = () => {
      const element = isBrowser ? document.getElementById(decodeHash(hash)) : null;
      if (element && region.current?.contains(element)) {
        // Below a certain width the page scrolls, not the region.
        if (getComputedStyle(region.current).overflowY !== 'visible') {
          region.current.scrollIntoView({block: 'start'});
        }
        element.scrollIntoView({block: 'nearest'});
      }
    };
    show();
    // After a link to a part of the page, the browser scrolls later than the router says so.
    window.addEventListener('hashchange', show);
    return () => {
      window.removeEventListener('hashchange', show);
    };
  }, [hash, isBrowser, region]);
}
