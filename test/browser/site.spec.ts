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
  '/docs/authoring/checking',
  '/docs/authoring/reference',
  '/docs/authoring/faults',
  '/docs/authoring/rules',
  '/docs/authoring/rules/key-is-longest',
  COMPARISON,
];

for (const path of PAGES) {
  test(`${path} is accessible, light and dark, and fits a narrow screen`, async ({page}) => {
    // axe takes its time on a page with many code blocks.
    test.slow();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, path);
    await expectContrastInTheDark(page, path);
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

test('a note of the comparison leads back to its value', async ({page}) => {
  await page.goto(COMPARISON);
  await page.getByRole('link', {name: 'Note 1', exact: true}).click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole('link', {name: 'Back to the value of note 1', exact: true}).click();
  await expect(page).toHaveURL(/#note-1-reference$/);
});

test('the focus in the comparison never hides below its header row or first column', async ({
  page,
}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 700});
    await page.goto(COMPARISON);
    const links = page.getByRole('table').getByRole('link');
    await links.last().focus();
    const hidden: (string | null)[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(() => {
        const link = document.activeElement;
        const box = link?.getBoundingClientRect();
        const top = box
          ? document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
          : null;
        return link?.closest('td') && !link.contains(top) ? link.getAttribute('aria-label') : null;
      });
      hidden.push(covered);
    }
    expect(
      hidden.filter((name) => name !== null),
      `${width} px`,
    ).toEqual([]);
  }
});

test('every value of the comparison has a source and the day on which it was checked', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const cells = page.getByRole('table').getByRole('cell');
  const sources = page.getByRole('table').getByRole('link', {name: /^Source: /});
  expect(await sources.count()).toBe(await cells.count());
  for (const source of await sources.all()) {
    await expect(source).toHaveAttribute('href', /^https:\/\//);
    await expect(source).toHaveAttribute('title', /^Checked on \d{4}-\d{2}-\d{2}$/);
  }
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

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the comparison is complete', async ({page}) => {
    await page.goto(COMPARISON);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThanOrEqual(15);
    await expect(page.locator('#note-1')).toBeVisible();
  });
});
