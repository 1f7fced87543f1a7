import type {PageState} from './pageState';

/** How far something is, and that in words. */
export interface Told {
  readonly status: 'open' | 'begun' | 'news' | 'done';
  readonly words: string;
}

/** How far a reader is with a page, or with the assessment. */
export type MarkState = PageState | Told;

const CLASS = 'training-course-mark';

/** Where links get marks: Docusaurus' sidebar, its drawer, and what a site marks so. */
const LINKS =
  ":is(.theme-doc-sidebar-container,.navbar-sidebar,.training-course-nav) a[href]:not([href^='#'])";

/** Addresses differ in the slash at their end, on some servers. */
export function pathOf(address: string): string {
  return address.replace(/(.)\/$/, '$1');
}

function span(className: string, content: string | Node): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(content);
  return element;
}

/** Gives a link its mark, which moves nothing, and its words. */
function mark(link: Element, state: MarkState, words: string): void {
  const old = link.querySelector(`:scope > .${CLASS}`);
  if (words === (old?.textContent ?? '')) {
    return;
  }
  old?.remove();
  if (words) {
    const element = span(CLASS, span('training-hidden', words));
    element.dataset.status = 'news' in state && state.news > 0 ? 'news' : state.status;
    element.title = words;
    link.append(element);
  }
}

/**
 * Marks links to pages, whichever component has rendered them.
 *
 * @param stateOf gives the state of what is at an address; nothing for any other
 * @param wordsOf says how far the reader is
 */
export function markLinks(
  stateOf: (path: string) => MarkState | undefined,
  wordsOf: (state: MarkState) => string,
): void {
  document.querySelectorAll<HTMLAnchorElement>(LINKS).forEach((link) => {
    const state = stateOf(pathOf(link.pathname));
    if (state) {
      mark(link, state, wordsOf(state));
    }
  });
}
