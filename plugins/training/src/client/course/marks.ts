import type {PageState} from './pageState';

const CLASS = 'training-course-mark';

/** Where links get marks: Docusaurus' sidebar, its drawer, and what a site marks so. */
const LINKS = ['.theme-doc-sidebar-container', '.navbar-sidebar', '.training-course-nav']
  .map((place) => `${place} a[href]:not([href^='#'])`)
  .join();

/** Addresses differ in the slash at their end, on some servers. */
export function pathOf(address: string): string {
  return address.replace(/(.)\/$/, '$1');
}

/** Gives a link its mark, which moves nothing, and its words. */
function mark(link: Element, {status, news}: PageState, words: string): void {
  const shown = news > 0 ? 'news' : status;
  const old = link.querySelector<HTMLElement>(`:scope > .${CLASS}`);
  if (words === (old?.textContent ?? '')) {
    return;
  }
  old?.remove();
  if (words) {
    const element = document.createElement('span');
    const text = document.createElement('span');
    element.className = CLASS;
    element.dataset.status = shown;
    element.title = words;
    text.className = 'training-hidden';
    text.textContent = words;
    element.append(text);
    link.append(element);
  }
}

/**
 * Marks links to pages, whichever component has rendered them.
 *
 * @param stateOf gives the state of the page at an address, and its words; nothing for any other
 */
export function markLinks(
  stateOf: (path: string) => readonly [PageState, string] | undefined,
): void {
  document.querySelectorAll<HTMLAnchorElement>(LINKS).forEach((link) => {
    const found = stateOf(pathOf(link.pathname));
    if (found) {
      mark(link, ...found);
    }
  });
}
