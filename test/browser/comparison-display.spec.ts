import type {Page} from '@playwright/test';
import {
  COMPARISON,
  expectColumns,
  filterOf,
  openComparison,
  ROW_COUNT,
  rowHeadings,
  tableOf,
} from './support/comparison';
import {ARABIC_SITE} from './support/fixture';
import {applyStyles, SITE_STYLES} from './support/siteStyles';
import {
  expect,
  expectAccessible,
  expectAccessibleLayout,
  expectContrastInTheDark,
  expectNoOverflow,
  expectRoomForTargets,
  expectUniqueIds,
  test,
} from './support/test';

const NARROW = {width: 320, height: 700};

interface AxNode {
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
}

/** What Chromium tells assistive technology of the page. */
async function accessibilityNodes(page: Page): Promise<readonly AxNode[]> {
  const client = await page.context().newCDPSession(page);
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  return (nodes as readonly AxNode[]).filter(({ignored}) => !ignored);
}

/** How often the roles of a table occur. */
function countRoles(nodes: readonly AxNode[]): Readonly<Record<string, number>> {
  const countOf = (role: string) => nodes.filter((node) => node.role?.value === role).length;
  return Object.fromEntries(
    ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map((role) => [
      role,
      countOf(role),
    ]),
  );
}

for (const width of [1280, 320]) {
  test(`is a table to the browser's accessibility tree at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 700});
    await openComparison(page);
    const nodes = await accessibilityNodes(page);
    const roles = countRoles(nodes);
    const groups = await tableOf(page).locator('tbody').count();
    expect(roles).toMatchObject({
      table: 1,
      row: 1 + ROW_COUNT + groups,
      columnheader: 4,
      rowheader: ROW_COUNT + groups,
      cell: 3 * ROW_COUNT,
    });
    const names = nodes
      .filter(({role}) => role?.value === 'rowheader')
      .map(({name}) => name?.value);
    expect(names).toContain('API audit log (who did it)');
    // The name of its column is said by the heading of that column, not by the cell as well.
    const cells = nodes.filter(({role}) => role?.value === 'cell').map(({name}) => name?.value);
    expect(cells.filter((name) => name?.startsWith('CloudTrail'))).toEqual([]);
  });
}

test('shows the heading of the column beside each value on a narrow screen', async ({page}) => {
  await page.setViewportSize(NARROW);
  await openComparison(page);
  await expectNoOverflow(page, 'all of it');
  const labels = await page
    .locator('#row-audit-log td')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell, '::before').content.split('"')[1]),
    );
  expect(labels).toEqual(['CloudTrail', 'CloudWatch', 'Config']);
  const region = page.getByRole('region', {name: /compared$/});
  expect(
    await region.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
  await expect(region).not.toHaveAttribute('tabindex');
});

test('shows headings of columns on a narrow screen to whoever goes there by keyboard', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await openComparison(page);
  const heading = page.getByRole('columnheader', {name: 'CloudTrail'});
  await heading.getByRole('link', {name: 'CloudTrail', exact: true}).focus();
  const box = await heading.boundingBox();
  expect(box?.height).toBeGreaterThan(20);
});

test('columns have their widths before the last row has loaded', async ({page}) => {
  await openComparison(page);
  const widths = () =>
    page
      .locator('thead th')
      .evaluateAll((headings) =>
        headings.map((heading) => Math.round(heading.getBoundingClientRect().width)),
      );
  const ofWholeTable = await widths();
  await page.locator('tbody').evaluateAll((groups) => {
    groups.slice(1).forEach((group) => {
      group.remove();
    });
  });
  expect(await widths()).toEqual(ofWholeTable);
});

test('keeps the focus clear of what sticks', async ({page}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 700});
    await page.goto(COMPARISON);
    await tableOf(page).getByRole('link').last().focus();
    const focused: {readonly html: string; readonly isCovered: boolean}[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const inCells = await page.evaluate(() => {
        const link = document.activeElement;
        if (!link?.closest('td')) {
          return [];
        }
        const {x, y, width, height} = link.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        return [{html: link.outerHTML, isCovered: !link.contains(top)}];
      });
      focused.push(...inCells);
    }
    expect(focused.length, `${width} px`).toBeGreaterThan(10);
    expect(
      focused.filter(({isCovered}) => isCovered),
      `${width} px`,
    ).toEqual([]);
  }
});

test('scrolls inside its region with the keyboard, and shows where there is more', async ({
  page,
}) => {
  await openComparison(page);
  const region = page.getByRole('region', {name: /compared$/});
  await expect(region).toHaveAttribute('data-more', 'bottom');
  await region.focus();
  await page.keyboard.press('End');
  await expect(region).toHaveAttribute('data-more', 'top');
  await expect(page.getByRole('columnheader', {name: 'Config'})).toBeInViewport();
});

test('prints columns, rows, notes and days that the screen hides', async ({page}) => {
  await openComparison(page, '?cols=cloudtrail,config&q=regions');
  await expect(page.locator('#note-1')).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await expectColumns(page, 'CloudTrail', 'CloudWatch', 'Config');
  await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
  await expect(page.locator('#note-1')).toBeVisible();
  await expect(page.getByText(/^\d{4}-\d{2}-\d{2}$/).first()).toBeVisible();
  await expect(filterOf(page)).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'Groups of rows'})).toBeHidden();
  for (const styles of SITE_STYLES) {
    await applyStyles(page, styles, 'after');
    await expect(rowHeadings(page), styles.name).toHaveCount(ROW_COUNT);
    await expect(page.locator('#note-1'), styles.name).toBeVisible();
  }
});

test('every value has a source and the day on which it was checked', async ({page}) => {
  await page.goto(COMPARISON);
  const sources = tableOf(page).getByRole('link', {
    name: /^Source: .+, checked on \d{4}-\d{2}-\d{2}$/,
  });
  await expect(sources).toHaveCount(await tableOf(page).getByRole('cell').count());
  for (const source of await sources.all()) {
    await expect(source).toHaveAttribute('href', /^https:\/\//);
  }
});

const ANSWERS = [
  ['Who deleted the bucket?', 'API audit log (who did it)', 'CloudTrail'],
  ['When did the disk fill up?', 'Metrics such as CPU, memory and disk space', 'CloudWatch'],
  ['Was the bucket public last Tuesday?', 'Settings of a resource at a past moment', 'Config'],
] as const;

for (const [question, row, service] of ANSWERS) {
  test(`answers from the table alone: ${question}`, async ({page}) => {
    await page.goto(COMPARISON);
    const cells = page
      .getByRole('row')
      .filter({has: page.getByRole('rowheader', {name: row, exact: true})})
      .getByRole('cell');
    const yes = cells.filter({hasText: /^Yes/});
    await expect(yes).toHaveCount(1);
    await expect(yes).toHaveAttribute('data-column', service);
    await expect(yes.getByRole('link', {name: /^Source: /})).toHaveAttribute('href', /^https:/);
  });
}

test('notes lead back to their values', async ({page}) => {
  await page.goto(COMPARISON);
  await page.getByRole('link', {name: 'Note 1', exact: true}).click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole('link', {name: 'Back to the value of note 1', exact: true}).click();
  await expect(page).toHaveURL(/#note-1-reference$/);
});

test('the legend explains the values that occur', async ({page}) => {
  await page.goto(COMPARISON);
  const legend = page.getByRole('group', {name: 'Legend'});
  await expect(legend.getByRole('term')).toHaveText(['Yes', 'Partly', 'No', 'Unknown', 'Source']);
});

test('a view has the title, the description and the address of the whole comparison', async ({
  page,
}) => {
  await openComparison(page, '?diff=1');
  const title = 'CloudTrail, CloudWatch and Config compared';
  await expect(page).toHaveTitle(new RegExp(`^${title}`));
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await expect(meta('title')).toHaveAttribute('content', new RegExp(`^${title}`));
  await expect(meta('description')).toHaveAttribute('content', /^Three AWS services/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`${COMPARISON}$`),
  );
});

test('the index leads to a comparison', async ({page}) => {
  await page.goto('/compare');
  await expectAccessible(page, 'the index');
  await expectContrastInTheDark(page, 'the index');
  await page.getByRole('link', {name: 'CloudTrail, CloudWatch and Config compared'}).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARISON}$`));
});

const COURSE_PAGE = '/docs/cloudtrail/overview';

test('shows a part of itself in a page, without tools, and leads to the whole', async ({page}) => {
  await page.goto(COURSE_PAGE);
  const table = page.getByRole('table', {name: 'CloudTrail, CloudWatch and Config compared'});
  await expect(table.locator('tbody th[scope=row]')).toHaveText([
    'What it records',
    'State in a new account',
    'Free of charge',
  ]);
  await expect(filterOf(page)).toHaveCount(0);
  // Its notes are numbered anew, and lead there and back within the page.
  await table.getByRole('link', {name: 'Note 1', exact: true}).click();
  const back = page.getByRole('link', {name: 'Back to the value of note 1', exact: true});
  await expect(back).toBeInViewport();
  await back.click();
  await expect(table.getByRole('link', {name: 'Note 1', exact: true})).toBeInViewport();
  await page.getByRole('link', {name: /^Whole comparison: /}).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARISON}$`));
});

test('is accessible in a page', async ({page}) => {
  await page.goto(COURSE_PAGE);
  const part = '.training-comparison-embed';
  await expectAccessible(page, 'a part of a comparison', part);
  await expectUniqueIds(page, 'a part of a comparison');
  await expectContrastInTheDark(page, 'a part of a comparison', part);
  await page.setViewportSize(NARROW);
  await expectAccessibleLayout(page, 'a part of a comparison, 320 px', part);
  await expectNoOverflow(page, 'a part of a comparison');
});

const STATES = [
  ['all of it', ''],
  ['a view of it', '?cols=cloudtrail,config&diff=1&q=log#row-audit-log'],
  ['a column', '#column-config'],
  ['no rows', '?q=nonsense'],
] as const;

for (const [state, view] of STATES) {
  test(`is accessible: ${state}`, async ({page}) => {
    await openComparison(page, view);
    await page.getByRole('button', {name: /^Columns: /}).click();
    await expectAccessible(page, state, 'main');
    await expectUniqueIds(page, state);
    await expectContrastInTheDark(page, state, 'main');
    await page.setViewportSize(NARROW);
    await expectAccessibleLayout(page, `${state}, 320 px`, 'main');
    await expectNoOverflow(page, state);
  });
}

const COLUMN_SETS = [
  '',
  'cols=cloudtrail,cloudwatch',
  'cols=cloudtrail,config',
  'cols=cloudwatch,config',
] as const;

test('its links have room in every set of columns, and among differences alone', async ({page}) => {
  test.slow();
  for (const columns of COLUMN_SETS) {
    for (const view of [columns, `${columns}&diff=1`]) {
      await openComparison(page, `?${view}`);
      await expectRoomForTargets(page, view, 'main');
    }
  }
});

test.describe('in forced colours', () => {
  test.use({contextOptions: {forcedColors: 'active', reducedMotion: 'reduce'}});

  test('marks the row that the address names', async ({page}) => {
    await openComparison(page, '#row-metrics');
    await expect(page.locator('#row-metrics th')).toHaveCSS('outline-style', 'solid');
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('is complete, without tools, and marks the row of the address', async ({page}) => {
    await page.goto(`${COMPARISON}?q=nonsense#row-metrics`);
    await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
    await expect(page.locator('#note-1')).toBeVisible();
    await expect(filterOf(page)).toBeHidden();
    await expect(page.locator('#row-metrics')).toBeInViewport();
    const [marked, plain] = await Promise.all(
      ['#row-metrics td', '#row-audit-log td'].map((cell) =>
        page
          .locator(cell)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(marked).not.toBe(plain);
    await page
      .getByRole('navigation', {name: 'Groups of rows'})
      .getByRole('link', {name: 'Cost'})
      .click();
    await expect(page.locator('#group-cost')).toBeInViewport();
    await page.setViewportSize(NARROW);
    await expectNoOverflow(page, 'without script');
  });
});

test.describe('in Arabic', () => {
  test.use({baseURL: ARABIC_SITE});

  test('stands from right to left, says everything in Arabic, and is accessible', async ({
    page,
  }) => {
    await page.goto(`${COMPARISON}?cols=cloudtrail,config#row-audit-log`);
    const table = tableOf(page);
    await expect(page.locator('#row-audit-log')).toHaveAttribute('data-marked', 'true');
    await expect(page.locator('#row-audit-log th')).toHaveCSS('box-shadow', /-4px 0px/);
    const [heading, value] = await Promise.all(
      ['th', 'td'].map((cell) => table.locator(`#row-audit-log ${cell}`).first().boundingBox()),
    );
    expect(heading?.x).toBeGreaterThan(value?.x ?? Infinity);
    const words = await page.locator('.training-comparison-tools').innerText();
    expect(words.replace(/Markdown|CSV/g, '')).not.toMatch(/[a-z]/i);
    await expectAccessible(page, 'in Arabic', 'main');
    await page.setViewportSize(NARROW);
    await expectAccessibleLayout(page, 'in Arabic, 320 px', 'main');
    await expectNoOverflow(page, 'in Arabic');
  });
});
