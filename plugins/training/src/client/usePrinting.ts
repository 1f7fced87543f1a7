import {useSyncExternalStore} from 'react';
import {flushSync} from 'react-dom';

/** Set between the browser's two events; the media query alone comes too late for its layout. */
let isBetweenEvents = false;

function subscribe(listener: () => void): () => void {
  const onPrint = ({type}: Event) => {
    isBetweenEvents = type === 'beforeprint';
    flushSync(listener);
  };
  // Tools that make a page look printed, without printing it, change the media query alone.
  const query = window.matchMedia('print');
  window.addEventListener('beforeprint', onPrint);
  window.addEventListener('afterprint', onPrint);
  query.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', onPrint);
    window.removeEventListener('afterprint', onPrint);
    query.removeEventListener('change', listener);
  };
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isBetweenEvents || window.matchMedia('print').matches,
    () => false,
  );
}
