import {useCallback, useSyncExternalStore} from 'react';
import {useHistory} from '@docusaurus/router';

/**
 * A part of the page's address. It is empty until the page is hydrated, because the server's HTML
 * is one for all addresses of the page.
 *
 * Docusaurus' own location changes only once the code of the next page is there: too late for a
 * field whose text it is.
 */
export function useAddressPart(part: 'search' | 'hash'): string {
  const history = useHistory();
  const subscribe = useCallback((onChange: () => void) => history.listen(onChange), [history]);
  return useSyncExternalStore(
    subscribe,
    () => history.location[part],
    () => '',
  );
}
