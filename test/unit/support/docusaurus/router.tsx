import {useSyncExternalStore} from 'react';

interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

type Listener = (location: Location) => void;

const START: Location = {pathname: '/docs/page', search: '', hash: ''};
const listeners = new Set<Listener>();
let location = START;

function readAddress(): void {
  const {pathname, search, hash} = window.location;
  location = {pathname, search, hash};
  listeners.forEach((listener) => {
    listener(location);
  });
}

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', readAddress);
}

/** The history of the browser, as far as a page changes it. */
const history = {
  get location(): Location {
    return location;
  },
  replace: ({pathname, search, hash}: Location) => {
    window.history.replaceState(null, '', pathname + search + hash);
    readAddress();
  },
  listen: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** As if the reader had opened this address of the site: `/docs/page?q=x#row-y`. */
export function openAddress(address: string): void {
  window.history.pushState(null, '', address);
  readAddress();
}

/** What is in the address after the path. */
export function addressedView(): string {
  return window.location.search + window.location.hash;
}

export function useHistory() {
  return history;
}

export function useLocation(): Location {
  return useSyncExternalStore(
    history.listen,
    () => location,
    () => START,
  );
}
