import {useRef} from 'react';
import useIsomorphicLayoutEffect from '@docusaurus/useIsomorphicLayoutEffect';
import type {Response} from '../grading/responseProcessing';

/** A field or a menu of a question, as it is in the page. */
export function controlOf(id: string): HTMLInputElement | null {
  return document.getElementById(id) as HTMLInputElement | null;
}

/**
 * What readers type and choose before the page is interactive is in the page alone, and React would
 * undo it.
 *
 * @param response what React shows
 * @param read finds what is in the page
 * @param take makes it the response
 */
export function useEarlyInput(
  response: Response,
  read: () => Response,
  take: (found: Response) => void,
): void {
  const takeOver = useRef(() => {
    const found = read();
    if (response.length === 0 && found.some((part) => part !== '')) {
      take(found);
    }
  });
  useIsomorphicLayoutEffect(() => {
    takeOver.current();
  }, []);
}
