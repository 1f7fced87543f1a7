import type {FrameLocator, Page} from '@playwright/test';
import {expect, test} from './support/test';

const QUIZ = '/docs/authoring/one-at-a-time';
const COMPARISON = '/compare/cloudtrail-cloudwatch-config';

/** Shows a page of the site in a frame, as a wiki or a learning portal does. */
async function openInFrame(page: Page, path: string, sandbox: string): Promise<FrameLocator> {
  await page.route('/portal.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Portal</title><iframe src="${path}" sandbox="${sandbox}" style="inline-size: 1000px; block-size: 900px"></iframe>`,
    }),
  );
  await page.goto('/portal.html');
  return page.frameLocator('iframe');
}

// A browser says what a frame may not do, and so does Docusaurus of the storage.
test.use({silentConsole: undefined});

test('answers that cannot be kept are not said to be, and are erased without a dialog', async ({
  page,
}) => {
  const frame = await openInFrame(page, QUIZ, 'allow-scripts');
  const question = frame.locator('#question-days-of-event-history');
  await question.getByRole('textbox').fill('90');
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(frame.getByText('Your answers cannot be kept in this browser.')).toBeVisible();
  await frame.getByText('Erase my answers').click();
  await frame.getByRole('button', {name: 'Yes, erase them'}).click();
  await expect(question.getByRole('textbox')).toHaveValue('');
  await expect(frame.getByText('0 of 4 done')).toBeVisible();
});

test('a table is copied all the same, and not said to be downloaded', async ({page}) => {
  const frame = await openInFrame(page, COMPARISON, 'allow-scripts');
  await frame.getByRole('button', {name: 'Copy as CSV'}).click();
  await expect(frame.getByText('Copied')).toBeVisible();
  await frame.getByRole('button', {name: 'Download CSV'}).click();
  await expect(frame.getByText('If no file arrives, open this page on its own.')).toBeVisible();
});
