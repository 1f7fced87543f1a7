import type {Page} from '@playwright/test';
import {type BuiltSite, serveBuilt} from './support/builtSite';
import {columnHeadings, expectColumns, filterOf, rowHeadings} from './support/comparison';
import {EVERYTHING_SITE} from './support/fixture';
import {expectOutcome, press, questionById, statusOf} from './support/question';
import {expect, openQuiz, test} from './support/test';

/**
 * A site with a base URL, trailing slashes, three languages, two versions of its docs, a second
 * docs plugin, a blog, pages, Markdown that is no MDX, diagrams, formulas, tabs for package
 * managers, a search, and a wrapped component of its theme; built with Rspack.
 */
let site: BuiltSite;

test.describe.configure({mode: 'serial'});
test.use({baseURL: EVERYTHING_SITE});

test.beforeAll(async () => {
  site = await serveBuilt('everything', EVERYTHING_SITE);
});

test.afterAll(() => {
  site.stop();
});

/** Answers a question by its first radio button, whose name is given, and comes back to it. */
async function expectKeptAnswer(page: Page, id: string, option: string, check = 'Check answer') {
  const question = page.locator(`[id^="question-${id}"]`);
  await question.getByRole('radio', {name: option}).check();
  await press(question, check);
  const outcome = question.locator('[data-outcome]');
  const words = await outcome.textContent();
  await page.reload();
  await expect(outcome).toHaveText(words ?? '');
}

test('it builds without a warning, in each of its languages', () => {
  expect(site.output).not.toMatch(/\[(?:ERROR|WARNING)\]|<w>|<e>/);
});

const QUIZZES = [
  ['a version of the docs that is the last', 'docs/alpha/', 'alpha-audits', 'False'],
  ['another version', 'docs/next/alpha/', 'alpha-audits', 'True'],
  ['a second docs plugin', 'guides/start/', 'first-step', 'The start'],
  ['a file that is Markdown by its name', 'docs/next/beta/', 'braces', 'Alpha, as in {alpha}'],
  ['a file that says that it is Markdown', 'blog/2026/01/01/post/', 'news', 'News'],
  ['a list of posts', 'blog/', 'news', 'News'],
  ['a page that imports a partial', '', 'beside-partial', 'From a partial'],
  ['a comparison', 'compare/next/three-letters/', 'who-asks', 'Alpha'],
] as const;

for (const [place, address, id, option] of QUIZZES) {
  test(`a quiz works, and answers are kept, on ${place}`, async ({page}) => {
    await openQuiz(page, address);
    await expectKeptAnswer(page, id, option);
  });
}

test('versions of a page keep their answers apart', async ({page}) => {
  await openQuiz(page, 'docs/alpha/');
  await expectKeptAnswer(page, 'alpha-audits', 'False');
  await openQuiz(page, 'docs/next/alpha/');
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
});

test('the quiz is inside of the component that the site has wrapped', async ({page}) => {
  await openQuiz(page, 'docs/next/alpha/');
  await expect(page.locator('[data-wrapped] .training-question')).toHaveCount(1);
});

test('diagrams, formulas, images and tabs work in prompts, options, hints, feedback and explanations', async ({
  page,
}) => {
  await openQuiz(page, 'docs/next/rich/');
  const question = questionById(page, 'rich');
  const diagram = (words: string) =>
    question.locator('.docusaurus-mermaid-container svg').filter({hasText: words});
  await expect(page.locator('.training-quiz .theme-admonition-tip')).toBeVisible();
  await expect(question.locator('legend .katex')).toBeVisible();
  await expect(diagram('Prompt')).toBeVisible();
  await expect(diagram('Option')).toBeVisible();
  for (const image of await question.getByRole('img', {name: /square/}).all()) {
    await expect(image).toHaveAttribute('src', /^\/x\/assets\/images\//);
    await expect(image).toHaveJSProperty('naturalWidth', 40);
  }

  await press(question, 'Hint 1 of 1');
  await question.getByRole('tab', {name: 'pnpm'}).click();
  await expect(question.getByRole('tabpanel').getByText('pnpm add hint-package')).toBeVisible();
  await expect(statusOf(question)).not.toContainText('pnpm add');

  const wrong = question.getByRole('radio', {name: /The one with/});
  await wrong.check();
  await press(question, 'Check answer');
  await expectOutcome(question, 'Not quite');
  await expect(question.getByRole('tabpanel').getByText('pnpm add wrong-package')).toBeVisible();

  await press(question, 'Try again');
  await question.getByRole('radio', {name: /Option/}).check();
  await press(question, 'Check answer');
  await expectOutcome(question, 'Correct');
  await expect(question.locator('.katex-display')).toBeVisible();
  await expect(question.locator('.theme-admonition-note')).toContainText('Remember');
  await expect(diagram('Explanation')).toBeVisible();
  await expect(statusOf(question)).toHaveText('Correct. E=mc2. Remember It is O(n2).');

  const pairs = questionById(page, 'pairs');
  await pairs.getByRole('combobox').nth(0).selectOption({label: 'x'});
  await pairs.getByRole('combobox').nth(1).selectOption({label: '2y'});
  await press(pairs, 'Check answer');
  await expectOutcome(pairs, 'Correct');
});

test('links of questions lead to pages of the same version, with base URL and slash', async ({
  page,
}) => {
  await openQuiz(page, 'docs/next/alpha/');
  const question = questionById(page, 'alpha-audits');
  await question.getByRole('radio', {name: 'True'}).check();
  await press(question, 'Check answer');
  await expect(question.getByRole('link', {name: 'the guide'})).toHaveAttribute(
    'href',
    '/x/guides/start/',
  );
  await question.getByRole('link', {name: 'Beta does not'}).click();
  await expect(page).toHaveURL(`${EVERYTHING_SITE}docs/next/beta/#records`);
});

test('each version and each language has its comparisons', async ({page}) => {
  for (const [address, columns] of [
    ['compare/', []],
    ['compare/three-letters/', ['Alpha', 'Beta One']],
    ['compare/next/three-letters/', ['Alpha', 'Beta', 'Gamma']],
    ['fr/compare/next/three-letters/', ['Alpha', 'Beta', 'Gamma']],
  ] as const) {
    await page.goto(address);
    await expect(columnHeadings(page)).toHaveText([...columns]);
  }
  await expect(rowHeadings(page)).toHaveText(['Question', "Journal d'audit", 'Jours']);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Trois lettres comparées');
});

test('the page of a service leads to the comparison of its version and language', async ({
  page,
}) => {
  for (const [address, comparison] of [
    ['docs/alpha/', 'compare/three-letters/'],
    ['docs/next/alpha/', 'compare/next/three-letters/'],
    ['ar/docs/next/alpha/', 'ar/compare/next/three-letters/'],
  ] as const) {
    await page.goto(address);
    await page.locator('.training-service-header').getByRole('link').click();
    await expect(page).toHaveURL(EVERYTHING_SITE + comparison);
    await expect(page.getByRole('table')).toBeVisible();
  }
});

test('a comparison keeps its view in the address, and copies addresses as they are', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/next/three-letters/?cols=alpha,gamma#row-audit');
  await expect(filterOf(page)).toBeVisible();
  await expectColumns(page, 'Alpha', 'Gamma');
  await page.getByRole('button', {name: 'Copy as Markdown'}).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `[Three letters compared](${EVERYTHING_SITE}compare/next/three-letters/?cols=alpha,gamma)`,
  );
  expect(copied).toContain(`[Alpha](${EVERYTHING_SITE}docs/next/alpha/)`);
  expect(copied).toContain(`[the page of Beta](${EVERYTHING_SITE}docs/next/beta/#records)`);
});

test('a comparison in a page leads to the page of its own', async ({page}) => {
  await page.goto('fr/docs/next/alpha/');
  const embed = page.locator('.training-comparison-embed');
  await expect(embed.locator('a[href$="#row-audit"]')).toHaveAttribute(
    'href',
    '/x/fr/compare/next/three-letters/#row-audit',
  );
  await expect(embed.getByRole('link', {name: 'la page de Beta'})).toHaveAttribute(
    'href',
    '/x/fr/docs/next/beta/#records',
  );
  await page.goto('guides/start/');
  await embed.getByRole('link', {name: 'Whole comparison'}).click();
  await expect(page).toHaveURL(`${EVERYTHING_SITE}compare/three-letters/`);
});

test('a page that nobody has translated speaks its own language in the words of the site', async ({
  page,
}) => {
  await openQuiz(page, 'ar/docs/next/alpha/', 'التحقق من الإجابة');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectKeptAnswer(page, 'alpha-audits', 'صواب', 'التحقق من الإجابة');
});

test('the search finds what stands only in a question', async ({page}) => {
  await page.goto('search/?q=kept');
  await expect(page.getByRole('article').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/x\/docs\/alpha\//,
  );
});

test('the map of the site has the comparisons of all versions', () => {
  const map = site.read('build/fr/sitemap.xml');
  for (const address of ['compare/', 'compare/three-letters/', 'compare/next/three-letters/']) {
    expect(map).toContain(`<loc>https://fixture.example.com/x/fr/${address}</loc>`);
  }
});
