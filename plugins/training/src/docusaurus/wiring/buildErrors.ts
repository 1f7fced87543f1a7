import type {HtmlTags} from '@docusaurus/types';

/**
 * Runs in the browser, as the text that it is: it may use nothing from outside.
 *
 * A page that cannot be compiled throws what the build says of it. When the page is fixed, its code
 * takes the place of the code that failed, and what had waited for that throws once more: the overlay
 * of the dev server would show it until somebody closes it. An error that is still there is shown
 * as one of the build, and the console has both.
 */
function leaveBuildErrorsToBuild(page: EventTarget): void {
  const stop = (event: Event) => {
    const {error, reason} = event as {readonly error?: unknown; readonly reason?: unknown};
    const thrown = error ?? reason;
    // As webpack and Rspack begin such a message, with a report of this plugin in it.
    if (
      thrown instanceof Error &&
      /^\W*Module build failed/.test(thrown.message) &&
      /\berror\[[a-z]+\/[a-z-]+\]: /.test(thrown.message)
    ) {
      event.stopImmediatePropagation();
    }
  };
  page.addEventListener('error', stop);
  page.addEventListener('unhandledrejection', stop);
}

/**
 * What the dev server puts into the head of a page, where it is run before the overlay listens to
 * errors: of listeners to the window, the first one comes first.
 */
export function buildErrorTags(): {readonly headTags: HtmlTags} {
  return {
    headTags: [{tagName: 'script', innerHTML: `(${leaveBuildErrorsToBuild.toString()})(window)`}],
  };
}
