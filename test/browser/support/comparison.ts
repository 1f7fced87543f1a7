import type {Locator, Page} from '@playwright/test';
import {expect} from './test';

/** The course's comparison. */
export const COMPARISON = '/compare/cloudtrail-cloudwatch-config';

export const ROW_COUNT = 21;

export function tableOf(page: Page): Locator {
  return page.getByRole('table');
}

/** The headings of visible rows. */
export function rowHeadings(page: Page): Locator {
  return page.locator('tbody th[scope=row]').filter({visible: true});
}

/** The headings of visible columns, apart from that of the rows. */
export function columnHeadings(page: Page): Locator {
  return page.locator('thead th[id]').filter({visible: true});
}

export function filterOf(page: Page): Locator {
  return page.getByRole('searchbox', {name: 'Filter rows'});
}

export function differencesOf(page: Page): Locator {
  return page.getByRole('checkbox', {name: 'Show only differences'});
}

/** Opens a comparison and waits until its tools answer to the reader. */
export async function openComparison(page: Page, view = ''): Promise<void> {
  await page.goto(COMPARISON + view);
  await expect(filterOf(page)).toBeVisible();
}

/**
 * Puts the focus before the tools. On the way there by keyboard is the site's search, which takes
 * the focus back once its index is loaded.
 */
export async function goToTools(page: Page): Promise<void> {
  await page.getByRole('term').getByRole('link').last().focus();
}

export async function expectView(page: Page, view: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.location.search + window.location.hash))
    .toBe(view);
}

export async function expectColumns(page: Page, ...names: readonly string[]): Promise<void> {
  await expect(columnHeadings(page)).toHaveText([...names]);
}
