/** What is under the pointer now is not what a double click was meant for. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/**
 * Leads to a question, whose group is what has a name, a role and a description to be read out, or
 * to the heading of the result: to all of a site's own result that has none.
 *
 * What shows one question at a time listens to `beforematch`, shows it, and has scrolled to it
 * where it prevents the default.
 */
export function bringIntoView(id: string): void {
  const element = document.getElementById(id);
  const target = element?.querySelector<HTMLElement>('fieldset, h2, h3, h4') ?? element;
  if (target) {
    target.tabIndex = -1;
    if (target.dispatchEvent(new Event('beforematch', {bubbles: true, cancelable: true}))) {
      (target.closest('.training-question') ?? target).scrollIntoView({block: 'start'});
    }
    target.focus({preventScroll: true});
    addEventListener('click', ignoreSecondClick, {capture: true, once: true});
  }
}
