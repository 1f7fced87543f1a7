import {readFileSync} from 'node:fs';
import {
  columnHeadings,
  COMPARISON,
  differencesOf,
  expectColumns,
  expectView,
  filterOf,
  goToTools,
  openComparison,
  ROW_COUNT,
  rowHeadings,
} from './support/comparison';
import {pressOn, tabTo} from './support/keyboard';
import {expect, test} from './support/test';

const ALL_COLUMNS = ['CloudTrail', 'CloudWatch', 'Config'] as const;

test('the filter leaves the rows with the words, and says how many', async ({page}) => {
  await openComparison(page);
  await filterOf(page).fill('retention');
  await expect(rowHeadings(page)).toHaveCount(4);
  await expect(page.getByText(`4 of ${ROW_COUNT} rows shown`)).toBeVisible();
  await expectView(page, '?q=retention');
});

test('the filter works with the keyboard alone, and what is typed is not lost', async ({page}) => {
  await openComparison(page);
  await goToTools(page);
  await tabTo(filterOf(page));
  await page.keyboard.type('S3 bucket', {delay: 100});
  await expect(filterOf(page)).toHaveValue('S3 bucket');
  await expect(rowHeadings(page).first()).toHaveText('Longest retention');
  await expectView(page, '?q=S3+bucket');
  await page.keyboard.press('Escape');
  await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
  await expectView(page, '');
});

test('the filter that leaves no row says so, and shows all again', async ({page}) => {
  await openComparison(page);
  await filterOf(page).fill('nonsense');
  await expect(page.getByText('No row matches.')).toBeVisible();
  await expect(rowHeadings(page)).toHaveCount(0);
  await pressOn(page.getByRole('button', {name: 'Show all rows'}), 'Enter');
  await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
});

for (const device of ['mouse', 'keyboard'] as const) {
  test(`only differences are shown, by ${device}`, async ({page}) => {
    await openComparison(page, '?cols=cloudtrail,config');
    const count = page.getByText(/^\d+ of 21 rows differ$/);
    const words = await count.textContent();
    if (device === 'mouse') {
      await page.getByText('Show only differences').click();
    } else {
      await goToTools(page);
      await pressOn(differencesOf(page), 'Space');
    }
    await expect(differencesOf(page)).toBeChecked();
    await expect(rowHeadings(page)).toHaveCount(Number.parseInt(words ?? '', 10));
    await expectView(page, '?cols=cloudtrail,config&diff=1');
  });

  test(`columns are chosen, by ${device}, and two stay`, async ({page}) => {
    await openComparison(page);
    const disclosure = page.getByRole('button', {name: /^Columns: /});
    const box = (name: string) => page.getByRole('checkbox', {name, exact: true});
    if (device === 'mouse') {
      await disclosure.click();
      await box('CloudWatch').click();
    } else {
      await goToTools(page);
      await pressOn(disclosure, 'Enter');
      await pressOn(box('CloudWatch'), 'Space');
    }
    await expectColumns(page, 'CloudTrail', 'Config');
    await expect(page.getByRole('cell').filter({visible: true})).toHaveCount(2 * ROW_COUNT);
    await expectView(page, '?cols=cloudtrail,config');
    await expect(disclosure).toHaveText('Columns: 2 of 3');

    await pressOn(box('Config'), 'Space');
    await expectColumns(page, 'CloudTrail', 'Config');
    await expect(box('Config')).toHaveAccessibleDescription(
      'A comparison takes at least two columns.',
    );
  });
}

test('a view in an address is restored', async ({page}) => {
  await openComparison(page, '?cols=cloudtrail,config&diff=1&q=retention#row-longest-retention');
  await expectColumns(page, 'CloudTrail', 'Config');
  await expect(filterOf(page)).toHaveValue('retention');
  await expect(differencesOf(page)).toBeChecked();
  await expect(page.locator('#row-longest-retention')).toBeInViewport();
});

const FORGIVEN: readonly (readonly [address: string, columns: readonly string[], rows: number])[] =
  [
    ['?cols=nonsense', ALL_COLUMNS, ROW_COUNT],
    ['?cols=cloudtrail', ALL_COLUMNS, ROW_COUNT],
    ['?cols=cloudtrail,cloudtrail', ALL_COLUMNS, ROW_COUNT],
    ['?cols=config,nonsense,cloudtrail', ['CloudTrail', 'Config'], ROW_COUNT],
    ['?cols=config&cols=cloudtrail', ['CloudTrail', 'Config'], ROW_COUNT],
    ['?cols=config%2Ccloudtrail', ['CloudTrail', 'Config'], ROW_COUNT],
    ['?cols=&diff=maybe&q=%20%20', ALL_COLUMNS, ROW_COUNT],
    ['?q=RÉTENTION&q=nonsense', ALL_COLUMNS, 4],
    ['?cols=%E0%A4%A&diff=%&q', ALL_COLUMNS, ROW_COUNT],
    ['?q=nonsense#row-nonsense', ALL_COLUMNS, 0],
    ['#row-%E0%A4%A', ALL_COLUMNS, ROW_COUNT],
    ['#column-nonsense', ALL_COLUMNS, ROW_COUNT],
  ];

for (const [address, columns, rows] of FORGIVEN) {
  test(`the address ${address} is no surprise to anybody`, async ({page}) => {
    await openComparison(page, address);
    await expectColumns(page, ...columns);
    await expect(rowHeadings(page)).toHaveCount(rows);
    await expect(page.locator('[data-marked]')).toHaveCount(0);
  });
}

test('back and forward go through the choices, and typing is one step', async ({page}) => {
  await page.goto('/docs/cloudtrail/overview');
  await openComparison(page);
  await filterOf(page).pressSequentially('log', {delay: 50});
  await expectView(page, '?q=log');
  const found = await rowHeadings(page).count();
  await differencesOf(page).click();
  await expectView(page, '?diff=1&q=log');
  await page.goBack();
  await expectView(page, '?q=log');
  await expect(differencesOf(page)).not.toBeChecked();
  await expect(rowHeadings(page)).toHaveCount(found);
  await page.goForward();
  await expect(differencesOf(page)).toBeChecked();
  await page.goBack();
  await expectView(page, '?q=log');
  await page.goBack();
  await expectView(page, '');
  await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
  await page.goBack();
  await expect(page).toHaveURL(/\/docs\/cloudtrail\/overview$/);
});

test('reset shows all of it, and leaves what others put into the address', async ({page}) => {
  await openComparison(page, '?ref=mail&cols=cloudtrail,config&diff=1&q=log#row-metrics');
  await goToTools(page);
  await pressOn(page.getByRole('button', {name: 'Reset'}), 'Enter');
  await expectColumns(page, ...ALL_COLUMNS);
  await expect(rowHeadings(page)).toHaveCount(ROW_COUNT);
  await expectView(page, '?ref=mail');
  await expect(page.getByRole('button', {name: 'Reset'})).toBeHidden();
  await expect(filterOf(page)).toBeFocused();
});

test('what the address names is a row like any other once the reader changes the view', async ({
  page,
}) => {
  await openComparison(page, '?cols=cloudtrail,config#row-metrics');
  await expect(page.locator('#row-metrics')).toHaveAttribute('data-marked', 'true');
  await filterOf(page).fill('retention');
  await expect(page.locator('#row-metrics')).toBeHidden();
  await expectView(page, '?cols=cloudtrail,config&q=retention');
  await page.goBack();
  await expect(page.locator('#row-metrics')).toHaveAttribute('data-marked', 'true');
});

test('links within the page keep the headings of the columns in view', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await openComparison(page);
  const expectHeadings = () =>
    expect
      .poll(() =>
        page.evaluate(() => {
          const {bottom} = document.querySelector('.navbar')?.getBoundingClientRect() ?? {
            bottom: 0,
          };
          const {top = 0} = document.querySelector('thead th')?.getBoundingClientRect() ?? {};
          return Math.round(top - bottom) >= 0;
        }),
      )
      .toBe(true);
  await page.getByRole('navigation', {name: 'Groups of rows'}).getByText('Cost').click();
  await expect(page.locator('#group-cost')).toBeInViewport();
  await expectHeadings();
  await page.getByRole('link', {name: 'Note 14', exact: true}).click();
  await page.getByRole('link', {name: 'Back to the value of note 14', exact: true}).click();
  await expect(page.locator('#note-14-reference')).toBeInViewport();
  await expectHeadings();
});

test('the page stays where it is while a reader changes the view', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 600});
  await openComparison(page);
  await page.evaluate(() => {
    window.scrollTo(0, 200);
  });
  await differencesOf(page).click();
  await expectView(page, '?diff=1');
  await filterOf(page).fill('e');
  await expectView(page, '?diff=1&q=e');
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
});

test('a row that the address names is visible, marked, and below the headings', async ({page}) => {
  await openComparison(page, '?q=nonsense#row-quota');
  const row = page.locator('#row-quota');
  await expect(row).toHaveAttribute('data-marked', 'true');
  await expect(rowHeadings(page)).toHaveText(['Quota to know']);
  await page.goto(`${COMPARISON}#row-quota`);
  await expect(row).toBeInViewport();
  await expect(columnHeadings(page).first()).toBeInViewport();
});

test('a column that the address names is visible, and marked from top to bottom', async ({
  page,
}) => {
  await openComparison(page, '?cols=cloudtrail,config#column-cloudwatch');
  await expectColumns(page, ...ALL_COLUMNS);
  await expect(page.locator('td[data-marked]')).toHaveCount(ROW_COUNT);
  await expect(page.locator('#column-cloudwatch')).toHaveAttribute('data-marked', 'true');
});

test('rows and columns have links, which the keyboard reaches and marks', async ({page}) => {
  await openComparison(page, '?q=regions');
  const link = page.getByRole('link', {name: 'Link to row Regions'});
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expectView(page, '?q=regions#row-region-scope');
  await expect(page.locator('#row-region-scope')).toHaveAttribute('data-marked', 'true');
  await page.getByRole('columnheader', {name: 'Config'}).hover();
  await page.getByRole('link', {name: 'Link to column Config'}).click();
  await expectView(page, '?q=regions#column-config');
  await expect(page.locator('#row-region-scope')).not.toHaveAttribute('data-marked', 'true');
});

test('links to groups lead there', async ({page}) => {
  await openComparison(page);
  const groups = page.getByRole('navigation', {name: 'Groups of rows'});
  await groups.getByRole('link', {name: 'Cost'}).click();
  await expect(page.locator('#group-cost')).toBeInViewport();
  await expect(columnHeadings(page).first()).toBeInViewport();
  await filterOf(page).fill('quota');
  await expect(groups.getByRole('link')).toHaveText(['Limits']);
});

test.describe('a copy', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('is what is visible, as Markdown', async ({page, baseURL}) => {
    await openComparison(page, '?cols=cloudtrail,config&q=audit');
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const site = new URL(baseURL ?? '').origin;
    expect(text).toContain(
      `](${site}${COMPARISON}?cols=cloudtrail,config&q=audit)**\n\n| Aspect | [CloudTrail](${site}/docs/`,
    );
    expect(text).toMatch(/\| API audit log \(who did it\) \| Yes\[\^\d+\] \| No\[\^\d+\] \|/);
    expect(text).toMatch(/^\[\^\d+\]: A configuration item holds the result of a change/m);
    expect(text).not.toContain('CloudWatch](');
  });

  test('is what is visible, as CSV', async ({page}) => {
    await openComparison(page, '?cols=cloudtrail,config&q=audit');
    await goToTools(page);
    await pressOn(page.getByRole('button', {name: 'Copy as CSV'}), 'Enter');
    await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('"Group","Aspect","CloudTrail","Config","CloudTrail: note"');
    expect(text).toContain('"What is recorded","API audit log (who did it)","Yes","No"');
  });
});

test('a download is what is visible, in a file that spreadsheets read', async ({page}) => {
  await openComparison(page, '?q=days+kept');
  const download = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Download CSV'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('cloudtrail-cloudwatch-config.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^\uFEFF"Group","Aspect",/);
  expect(text).toContain('"Retention and storage","Days kept by default","90","455","2557"');
});

test('tools move nothing when they appear', async ({page}) => {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      list.getEntries().forEach((entry) => {
        const {value, sources} = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly {readonly node: Node | null}[];
        };
        // Docusaurus' navigation bar moves by itself on a slow machine.
        if (sources.some(({node}) => document.querySelector('main')?.contains(node))) {
          sum += value;
        }
      });
      document.documentElement.dataset.shift = String(sum);
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 800});
    await openComparison(page);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
    expect(Number(shift), `${width} px`).toBeLessThan(0.01);
  }
});

test('a page without a comparison does not load the script of one', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    scripts.push(request.url());
  });
  await page.goto('/docs/cloudtrail/knowledge-check');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('/training.'))).not.toEqual([]);
  expect(scripts.filter((url) => url.includes('/training-comparison.'))).toEqual([]);
});
