import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Locator, Page} from '@playwright/test';
import {extractText} from 'unpdf';
import {toHtml} from '../../plugins/training/src/report/html/toHtml';
import type {Report} from '../../plugins/training/src/report/model';
import {trainingReport} from '../unit/support/trainingReport';
import {expect, expectAccessible, expectNoOverflow, test} from './support/test';

// Each test fails on what the page reports, such as something that its policy forbids.

async function openReport(page: Page, report: Report = trainingReport()): Promise<void> {
  const file = test.info().outputPath('report.html');
  writeFileSync(file, toHtml(report));
  await page.goto(pathToFileURL(file).href);
}

const table = (page: Page, name: string): Locator =>
  page.getByRole('region', {name}).getByRole('table');

const names = (page: Page): Locator => table(page, 'People').locator('tbody th:visible');

/** A column by its head, whose button sorts by it. */
const head = (page: Page, name: string, of = 'People'): Locator =>
  table(page, of).getByRole('columnheader', {name, exact: true});

const columnOf = (page: Page, name: string, place: number): Promise<string[]> =>
  table(page, name).locator(`tbody tr:not(.misfits) > :nth-child(${place})`).allInnerTexts();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await openReport(page);
    await page.locator('summary').first().click();
    await head(page, 'Trails').getByRole('button').click();
    await expectAccessible(page, colorScheme);
  });
}

test('is accessible on a narrow screen, where tables scroll by themselves', async ({page}) => {
  await page.setViewportSize({width: 360, height: 640});
  await openReport(page);
  await expectNoOverflow(page, '360 px');
  await expectAccessible(page, '360 px');
  const region = page.getByRole('region', {name: 'People'});
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
});

test('sorts people by what a column says, in both directions', async ({page}) => {
  await openReport(page);
  const assessment = head(page, 'Assessment');
  await assessment.getByRole('button').click();
  await expect(assessment).toHaveAttribute('aria-sort', 'ascending');
  const rising = await columnOf(page, 'People', 2);
  const scores = rising.filter((text) => text.includes('%'));
  const isPassed = scores.map((text) => text.startsWith('Passed'));
  expect(isPassed).toEqual([...isPassed].sort());
  expect(rising.slice(scores.length).every((text) => text === 'No attempt')).toBe(true);

  await assessment.getByRole('button').click();
  await expect(assessment).toHaveAttribute('aria-sort', 'descending');
  expect((await columnOf(page, 'People', 2)).slice(scores.length)).toEqual(
    rising.slice(scores.length),
  );

  await head(page, 'Trails').getByRole('button').click();
  await expect(table(page, 'People').locator('[aria-sort]')).toHaveCount(1);
  const order = ['not begun', 'begun', 'done'];
  const pages = await columnOf(page, 'People', 11);
  const places = pages.map((text) => order.indexOf(text.includes('/') ? 'begun' : text));
  expect(places).toEqual([...places].sort());
});

test('keeps what does not fit below its person', async ({page}) => {
  await openReport(page);
  await head(page, 'Name').getByRole('button').click();
  const found = await page
    .locator('.misfits')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('summary bdi')?.textContent,
        row.previousElementSibling?.querySelector('th bdi')?.textContent,
      ]),
    );
  expect(found.length).toBeGreaterThan(0);
  found.forEach(([one, other]) => {
    expect(one).toBe(other);
  });
});

test('sorts questions', async ({page}) => {
  await openReport(page);
  await head(page, 'Discrimination', 'Questions').getByRole('button').click();
  expect(await columnOf(page, 'Questions', 4)).toEqual([
    '-0.29',
    '0.28',
    '0.41',
    'All alike',
    '',
    '',
  ]);
  await head(page, 'Problems', 'Questions').getByRole('button').click();
  expect((await columnOf(page, 'Questions', 6))[0]).toContain('Key probably wrong');
});

test('shows only those whom one looks for', async ({page}) => {
  await openReport(page);
  const search = page.getByRole('searchbox', {name: 'Name or file'});
  await search.fill('zoe VAN');
  await expect(names(page)).toHaveText(['Zoë van der Berg-Østergård']);
  await expect(page.getByRole('status')).toHaveText('1 of 14 shown');
  await search.fill('محمد');
  await expect(names(page)).toHaveCount(1);
  await expect(page.locator('.misfits:visible')).toHaveCount(1);

  await search.fill('');
  await page.getByLabel('Only those who have not passed').check();
  await expect(names(page)).not.toHaveCount(0);
  await expect(page.getByText('Passed', {exact: true}).and(page.locator('b:visible'))).toHaveCount(
    0,
  );
  await page.getByLabel('Only those with something that does not fit').check();
  const shown = await names(page).count();
  expect(shown).toBeGreaterThan(0);
  await expect(page.locator('.misfits:visible')).toHaveCount(shown);
});

test('works by keyboard', async ({page}) => {
  await openReport(page);
  const button = head(page, 'Name').getByRole('button');
  await page.getByRole('region', {name: 'People'}).focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head(page, 'Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect(button).toBeFocused();
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details').first()).toHaveAttribute('open');
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('shows everything, and no control that does nothing', async ({page}) => {
    await openReport(page);
    await expect(names(page)).toHaveCount(14);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.locator('summary').first().click();
    await expect(page.getByText('The attempt of 2026-11-20 says 100%').first()).toBeVisible();
  });
});

for (const [pages, people] of [
  [9, 60],
  [60, 40],
] as const) {
  test(`prints ${pages} pages of a course on sheets, each with the heads of its table`, async ({
    page,
  }) => {
    const report = {...trainingReport(people, pages), questions: []};
    await openReport(page, report);
    const {text} = await extractText(
      new Uint8Array(await page.pdf({preferCSSPageSize: true, printBackground: true})),
    );
    const sheets = text.filter((sheet) => sheet.includes('.json'));
    expect(sheets.length).toBeGreaterThan(1);
    sheets.forEach((sheet) => {
      expect(sheet.replace(/\s+/g, ' ')).toMatch(/Name Assessment Day Code Pages done.*File/);
    });
    const all = text.join('\n');
    expect(all).not.toContain('Only those');
    expect(all).toContain('The attempt of 2026-11-20 says 100%, and its answers come to 60%.');
    const files = all.replace(/\s/g, '');
    report.people.forEach(({file}) => {
      expect(files).toContain(file);
    });
  });
}
