import type {Server} from 'node:http';
import path from 'node:path';
import {filterOf, rowHeadings} from './support/comparison';
import {POLICY_SITE} from './support/fixture';
import {KINDS} from './support/kinds';
import {strictPolicy} from './support/policy';
import {expectOutcome, press, questionById} from './support/question';
import {serveFolder} from './support/staticServer';
import {expect, openQuiz, test} from './support/test';

const BUILD = path.resolve(__dirname, '../fixtures/sites/course/build');

/** The site of `every-type.spec.ts`. */
let server: Server;

test.describe.configure({mode: 'serial'});
test.use({baseURL: POLICY_SITE});

test.beforeAll(async () => {
  server = await serveFolder(() => BUILD, POLICY_SITE, strictPolicy);
});

test.afterAll(() => {
  server.close();
});

// Each test fails on what the browser reports of the policy, as on any message of the page.

test('questions of every type work', async ({page}) => {
  await openQuiz(page, '/types');
  for (const {id, input, right} of KINDS.filter(({path: address}) => address === '/types')) {
    const question = questionById(page, id);
    await input.withMouse(question, right);
    await press(question, 'Check answer');
    await expectOutcome(question, 'Correct');
  }
  await page.reload();
  await expect(page.locator('[data-outcome]').first()).toHaveText('Correct');
});

test('a comparison can be filtered and downloaded', async ({page}) => {
  await page.goto('/compare/alpha-beta');
  await filterOf(page).fill('log');
  await expect(rowHeadings(page)).toHaveText(['API audit log']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Download CSV'}).click();
  expect((await download).suggestedFilename()).toBe('alpha-beta.csv');
});

test('the page of a service leads to its comparison', async ({page}) => {
  const response = await page.goto('/alpha');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self' 'sha256-");
  await page.locator('.training-service-header').getByRole('link').click();
  await expect(page.getByRole('table')).toBeVisible();
});
