/* global document, Event, HTMLInputElement, MessageChannel, performance, requestAnimationFrame */

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} selector of a button to press, or of a field to type into
 * @param {string | null} text what to type; `null` for a button
 * @returns {Promise<number>} milliseconds until what comes of it is painted
 */
export function timeToPaint(page, selector, text = null) {
  return page.evaluate(
    ([target, typed]) =>
      new Promise((resolve) => {
        const element = document.querySelector(target);
        const act = () => {
          if (typed === null) {
            element.click();
            return;
          }
          // React looks at the value that a field was given behind its back.
          const {set} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
          set.call(element, typed);
          element.dispatchEvent(new Event('input', {bubbles: true}));
        };
        requestAnimationFrame(() => {
          const start = performance.now();
          act();
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(null);
          });
        });
      }),
    [selector, text],
  );
}

/**
 * Adds something that nothing listens to, whose time to the next paint is the baseline.
 *
 * @param {import('@playwright/test').Page} page
 * @param {'button' | 'input'} name
 * @returns {Promise<string>} its selector
 */
export async function addIdleElement(page, name) {
  await page.evaluate((tag) => {
    const idle = document.createElement(tag);
    idle.id = 'idle';
    document.body.append(idle);
  }, name);
  return '#idle';
}
