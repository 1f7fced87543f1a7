import type {MouseEvent} from 'react';
import {useHistory} from '@docusaurus/router';

function isPlainClick(event: MouseEvent): boolean {
  const {button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented} = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/**
 * Follows the links in the lists of an element without loading the page anew. Hundreds of links are
 * cheap while none of them watches whether it is on the screen.
 *
 * @returns what the element calls when it is clicked
 */
export function useLinkClicks(): (event: MouseEvent) => void {
  const history = useHistory();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('ol a[href]') : null;
    if (link && isPlainClick(event)) {
      event.preventDefault();
      history.push(link.getAttribute('href') ?? '');
    }
  };
}
