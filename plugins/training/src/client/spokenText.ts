/** What is not on view, or says the same a second time, to machines or to the eye alone. */
const SILENT = '[hidden], annotation, style, [aria-hidden=true]';

const BLOCKS = 'div, li, p, pre, table, tr, td, th, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6';

/**
 * The words of an element as a screen reader would say them: each once, and those of different
 * blocks apart. A formula, for instance, is in the page three times.
 */
export function spokenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(SILENT).forEach((part) => {
    part.remove();
  });
  copy.querySelectorAll(BLOCKS).forEach((block) => {
    block.after(' ');
  });
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
