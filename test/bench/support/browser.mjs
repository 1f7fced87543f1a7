import {chromium} from '@playwright/test';
import {findChromium} from '../../browser/chromium.mjs';

/**
 * Has a browser closed whatever happens.
 *
 * @template T
 * @param {(browser: import('@playwright/test').Browser) => Promise<T>} measure
 */
export async function withBrowser(measure) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Has a page of its own closed whatever happens, with nothing stored from before.
 *
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page) => Promise<T>} measure
 */
export async function withPage(browser, measure) {
  const page = await browser.newPage();
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Waits until React has taken the page over. @param {import('@playwright/test').Page} page */
export function waitUntilHydrated(page) {
  return page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
}
