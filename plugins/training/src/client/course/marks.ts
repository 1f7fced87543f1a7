/** How far something is, and that in words. */
export interface Told {
  readonly status: 'open' | 'begun' | 'news' | 'done';
  readonly words: string;
}

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
function mark(link: Element, {status, words}: Told): void {
  const old = link.querySelector(`:scope > .${CLASS}`);
  if (words === (old?.textContent ?? '')) {
    return;
  }
  old?.remove();
  if (words) {
    const element = span(CLASS, span('training-hidden', words));
    element.dataset.status = status;
    element.title = words;
    link.append(element);
  }
}

/**
 * Marks links to pages, whichever component has rendered them.
 *
 * @param toldOf says how far the reader is with the page at an address; nothing of any other
 */
export function markLinks(toldOf: (path: string) => Told | undefined): void {
  document.querySelectorAll<HTMLAnchorElement>(LINKS).forEach((link) => {
    const told = toldOf(pathOf(link.pathname));
    if (told) {
      mark(link, told);
    }
  });
}
