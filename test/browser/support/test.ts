import AxeBuilder from '@axe-core/playwright';
import {expect, type Page, test as base} from '@playwright/test';

/** A test that fails on anything that the page reports: errors, warnings, failed hydration. */
export const test = base.extend<{silentConsole: undefined}>({
  silentConsole: [
    async ({page}, use) => {
      const reported: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          reported.push(message.text());
        }
      });
      page.on('pageerror', (error) => {
        reported.push(error.message);
      });
      await use(undefined);
      expect(reported, 'the page reports nothing').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};

/** WCAG 2.2 A and AA and best practices, with the size of targets, which axe leaves out. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const {violations} = await new AxeBuilder({page})
    .options({rules: {'target-size': {enabled: true}}})
    .analyze();
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`);
  expect(found, `axe on ${state}`).toEqual([]);
}

/** Opens a page and waits until its quiz answers to the reader. */
export async function openQuiz(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', {name: 'Check answer'}).first()).toBeVisible();
}
