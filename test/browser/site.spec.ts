import {
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoOverflow,
  test,
} from './support/test';

const COMPARISON = '/compare/cloudtrail-cloudwatch-config';

const PAGES = [
  '/',
  '/docs/cloudtrail/overview',
  '/docs/cloudtrail/event-types',
  '/docs/cloudtrail/event-history-and-trails',
  '/docs/cloudtrail/working-with-events',
  '/docs/cloudtrail/common-mistakes',
  '/docs/cloudtrail/best-practices',
  '/docs/cloudwatch/overview',
  '/docs/config/overview',
  '/docs/authoring/quick-start',
  '/docs/authoring/front-matter',
  '/docs/authoring/comparisons',
  '/docs/authoring/writing-questions',
  '/docs/authoring/evidence',
  '/docs/authoring/yaml-traps',
  '/docs/authoring/checking',
  '/docs/authoring/components',
  '/docs/authoring/performance',
  '/docs/authoring/reference',
  '/docs/authoring/problems',
  '/docs/authoring/rules',
  '/docs/authoring/rules/key-is-longest',
  COMPARISON,
];

/** What stands around the content is the same on all other pages, and axe takes its time. */
const WHOLE_PAGES = [
  '/',
  '/docs/cloudtrail/overview',
  '/docs/authoring/quick-start',
  '/docs/authoring/rules/key-is-longest',
  COMPARISON,
];

for (const path of PAGES) {
  const part = WHOLE_PAGES.includes(path) ? 'html' : 'main';
  test(`${path} is accessible, light and dark, and fits a narrow screen`, async ({page}) => {
    // axe takes its time on a page with many code blocks.
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, path, part);
    await expectContrastInTheDark(page, path, part);
    await page.setViewportSize({width: 320, height: 700});
    await expectNoOverflow(page, path);
  });
}

test('a service page says its number and topics above the title, and its counterparts', async ({
  page,
}) => {
  await page.goto('/docs/cloudtrail/overview');
  await expect(page.getByText('Service 41')).toBeVisible();
  await expect(page.getByRole('list', {name: 'Topics'}).getByRole('listitem')).toHaveText([
    'Monitoring',
    'Audit',
    'Security',
  ]);
  const counterparts = page.getByRole('list', {name: 'Comparable services'});
  await expect(counterparts.getByRole('link', {name: 'Cloud Audit Logs'})).toHaveAttribute(
    'href',
    /^https:\/\/cloud\.google\.com\//,
  );
  await expect(counterparts.getByRole('link', {name: /Activity Log/})).toBeVisible();
});

test('the comparison is a table to assistive technology', async ({page}) => {
  await page.goto(COMPARISON);
  const table = page.getByRole('table', {name: 'CloudTrail, CloudWatch and Config compared'});
  await expect(table.getByRole('columnheader')).toHaveText([
    'Aspect',
    'CloudTrail',
    'CloudWatch',
    'Config',
  ]);
  expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(15);
  expect(await table.locator('tbody').count()).toBeGreaterThanOrEqual(5);
  await expect(table.getByRole('row', {name: /API audit log/}).getByRole('cell')).toHaveText([
    /Yes/,
    /No/,
    /No/,
  ]);
});

test('the comparison answers which service one needs, with a link to each', async ({page}) => {
  await page.goto(COMPARISON);
  const summary = page.getByRole('region', {name: 'Which one do I need?'});
  await expect(summary.getByRole('term').getByRole('link')).toHaveText([
    'AWS CloudTrail',
    'Amazon CloudWatch',
    'AWS Config',
  ]);
  await summary.getByRole('link', {name: 'AWS Config'}).click();
  await expect(page).toHaveURL(/\/docs\/config\/overview$/);
});

test('the search finds a word that stands only in a question', async ({page}) => {
  await page.goto('/search?q=thirty');
  await expect(page.getByRole('article').getByRole('link')).toHaveAttribute(
    'href',
    /^\/docs\/cloudtrail\/knowledge-check.*#knowledge-check$/,
  );
});

test('the search finds the comparison', async ({page}) => {
  await page.goto('/search?q=tamper%20evidence');
  await expect(page.getByRole('article').locator(`a[href^="${COMPARISON}"]`).first()).toBeVisible();
});

test('navbar and sidebar lead to the comparison', async ({page}) => {
  await page.goto('/docs/cloudtrail/overview');
  await expect(
    page.getByRole('navigation', {name: 'Main'}).locator(`a[href="${COMPARISON}"]`),
  ).toBeVisible();
  await page.getByRole('link', {name: 'Compare the three'}).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARISON}$`));
});
