/**
 * What is not on view, or says the same a second time, to machines or to the eye alone; and what an
 * explanation was checked against, which nobody has to hear in passing.
 */
const SILENT = '[hidden], annotation, style, [aria-hidden=true], .training-verified';

/** Those that hold words themselves; lists and tables consist of them. */
const BLOCKS = 'div, p, li, pre, td, th, dt, dd, h2, h3, h4';

/** After each of them, speech pauses. */
const ITEMS = 'li, dt, dd';

/** In no text of a page. */
const PAUSE = '\0';

/**
 * The words of an element as a screen reader would say them: each once, and those of different
 * blocks apart. A formula, for instance, is in the page three times.
 *
 * @returns a text for each item of a list, which would run together as one, and for what is before
 *   and after
 */
export function spokenParts(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll(SILENT).forEach((part) => {
    part.remove();
  });
  copy.querySelectorAll(BLOCKS).forEach((block) => {
    block.before(' ');
    block.after(block.matches(ITEMS) ? PAUSE : ' ');
  });
  return copy.textContent
    .split(PAUSE)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
