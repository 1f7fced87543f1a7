import {type BuiltSite, serveBuilt} from './support/builtSite';
import {expectColumns, filterOf} from './support/comparison';
import {HASH_ROUTER_SITE} from './support/fixture';
import {expectOutcome, press, questionById} from './support/question';
import {expect, openQuiz, test} from './support/test';

const COMPARISON = '#/compare/three-letters';

/** A site whose paths stand behind a `#`, and which is made in the browser alone. */
let site: BuiltSite;

test.describe.configure({mode: 'serial'});
test.use({baseURL: HASH_ROUTER_SITE});

test.beforeAll(async () => {
  site = await serveBuilt('hash-router', HASH_ROUTER_SITE);
});

test.afterAll(() => {
  site.stop();
});

test('it builds without a warning of ours', () => {
  const warnings = site.output.split('\n').filter((line) => /\[(?:ERROR|WARNING)\]/.test(line));
  expect(warnings).toEqual([expect.stringContaining('docusaurus-plugin-sitemap')]);
});

test('a quiz works, keeps its answers, and its links lead to pages and questions', async ({
  page,
}) => {
  await openQuiz(page, '');
  const choice = questionById(page, 'choice');
  await choice.getByRole('radio', {name: 'Alpha'}).check();
  await press(choice, 'Check answer');
  await page.reload();
  await expectOutcome(choice, 'Correct');

  const statement = questionById(page, 'statement');
  await statement.getByRole('radio', {name: 'False'}).check();
  await press(statement, 'Check answer');
  await page.locator('.training-result').getByRole('link', {name: 'Question 2'}).click();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}#/#question-statement`);
  await expect(statement).toBeInViewport();

  await choice.getByRole('link', {name: 'its page'}).click();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}#/alpha`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Alpha');
});

test('a link to a question leads there', async ({page}) => {
  await openQuiz(page, '');
  await page.getByRole('link', {name: 'To the second question'}).click();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}#/#question-statement`);
  await expect(questionById(page, 'statement')).toBeInViewport();
});

test('a comparison keeps its view behind the #, and one can go back', async ({page}) => {
  await openQuiz(page, '');
  await page.goto('#/alpha');
  await page.getByRole('link', {name: 'Beta and Gamma'}).click();
  await page.getByRole('button', {name: /^Columns/}).click();
  await page.getByRole('checkbox', {name: 'Beta'}).uncheck();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}${COMPARISON}?cols=alpha,gamma`);
  await expectColumns(page, 'Alpha', 'Gamma');
  await filterOf(page).fill('log');
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}${COMPARISON}?cols=alpha,gamma&q=log`);
  await page.goBack();
  await expectColumns(page, 'Alpha', 'Gamma');
  await expect(filterOf(page)).toHaveValue('');
  await page.goBack();
  await expectColumns(page, 'Alpha', 'Beta', 'Gamma');
});

test('an address with a view and a row is shown as it says', async ({page}) => {
  await openQuiz(page, '');
  await page.goto(`${COMPARISON}?cols=alpha,gamma&q=nothing#row-days`);
  await expectColumns(page, 'Alpha', 'Gamma');
  await expect(filterOf(page)).toHaveValue('nothing');
  await expect(page.locator('#row-days')).toBeVisible();
});

test('links inside of a comparison keep its view, and so does what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openQuiz(page, '');
  await page.goto(`${COMPARISON}?cols=alpha,gamma`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Three letters compared');
  await page.getByRole('link', {name: 'Note 1', exact: true}).click();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}${COMPARISON}?cols=alpha,gamma#note-1`);
  await expectColumns(page, 'Alpha', 'Gamma');

  await page.getByRole('button', {name: 'Copy as Markdown'}).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `[Three letters compared](${HASH_ROUTER_SITE}${COMPARISON}?cols=alpha,gamma)`,
  );
  expect(copied).toContain(`[the page of Beta](${HASH_ROUTER_SITE}#/beta)`);
});

test('a comparison in a page leads to its notes, and to rows of its own page', async ({page}) => {
  await openQuiz(page, '');
  const embed = page.locator('.training-comparison-embed');
  await embed.getByRole('link', {name: 'Note 1', exact: true}).click();
  await expect(page).toHaveURL(/\/#\/#\w+-note-1$/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Start');
  await embed.getByRole('link', {name: 'Link to row API audit log'}).click();
  await expect(page).toHaveURL(`${HASH_ROUTER_SITE}${COMPARISON}#row-audit`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Three letters compared');
});
