import type {Page} from '@playwright/test';
import {press, questionById} from './support/question';
import {
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoOverflow,
  openQuiz,
  test,
} from './support/test';

const PAGE = '/docs/authoring/one-at-a-time';
const IDS = [
  'days-of-event-history',
  'call-that-stops-a-trail',
  'event-history-needs-no-trail',
  'way-of-an-event',
];

const row = (page: Page) => page.getByRole('navigation', {name: 'Questions'});
const question = (page: Page, place: number) => questionById(page, IDS[place] ?? '');

async function expectInView(page: Page, place: number): Promise<void> {
  for (const index of IDS.keys()) {
    await expect(question(page, index)).toBeVisible({visible: index === place});
  }
  const current = row(page).locator('[aria-current=step]');
  await expect(current).toHaveAccessibleName(new RegExp(`^Question ${place + 1},`));
}

test('one question is in view, and each can be reached', async ({page}) => {
  await openQuiz(page, PAGE);
  await expectInView(page, 0);
  await row(page).getByRole('button', {name: 'Next'}).click();
  await expectInView(page, 1);
  await expect(question(page, 1).getByRole('group').first()).toBeFocused();
  await row(page).getByRole('button', {name: 'Back'}).click();
  await expectInView(page, 0);
  await row(page).getByRole('link', {name: 'Question 4, not done'}).click();
  await expectInView(page, 3);
  await expect(page).toHaveURL(/#question-way-of-an-event$/);
  await page.goBack();
  await row(page).getByRole('link', {name: 'Question 4, not done'}).click();
  await expectInView(page, 3);
});

test('with the keyboard alone, from the row through an answer to the next question', async ({
  page,
}) => {
  await openQuiz(page, PAGE);
  await row(page).getByRole('button', {name: 'Next'}).focus();
  await page.keyboard.press('Enter');
  await expectInView(page, 1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page, 1).locator('[data-outcome]')).toBeVisible();
  await expect(question(page, 1).locator(':focus')).toHaveCount(1);
});

test('a link to a question shows it, from outside and from inside of the page', async ({page}) => {
  await openQuiz(page, `${PAGE}#question-event-history-needs-no-trail`);
  await expectInView(page, 2);
  await expect(question(page, 2)).toBeInViewport();
  await row(page).getByRole('button', {name: 'Next'}).click();
  await expectInView(page, 3);
  await page.getByRole('link', {name: 'the third one here'}).click();
  await expectInView(page, 2);
});

test('a reader who comes back finds the first question that is not done', async ({page}) => {
  await openQuiz(page, PAGE);
  await question(page, 0).getByRole('textbox').fill('90');
  await press(question(page, 0), 'Check answer');
  await expect(row(page).getByText('1 of 4 done')).toBeVisible();
  await press(question(page, 0), 'Next question');
  await expectInView(page, 1);
  await page.reload();
  await expectInView(page, 1);
  await expect(row(page).getByRole('link', {name: 'Question 1, done'})).toBeVisible();
});

test('nothing moves while the page gets ready', async ({page}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      list
        .getEntries()
        .forEach((entry) => shifts.push((entry as unknown as {value: number}).value));
    }).observe({type: 'layout-shift', buffered: true});
  });
  await openQuiz(page, PAGE);
  await row(page).getByRole('button', {name: 'Next'}).click();
  const {top} = await row(page).evaluate((element) => element.getBoundingClientRect());
  await row(page).getByRole('button', {name: 'Next'}).click();
  expect(await row(page).evaluate((element) => element.getBoundingClientRect().top)).toBe(top);
  const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
});

test('all questions are on paper', async ({page}) => {
  await openQuiz(page, PAGE);
  await page.emulateMedia({media: 'print'});
  for (const index of IDS.keys()) {
    await expect(question(page, index)).toBeVisible();
  }
  await expect(row(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('all questions are there', async ({page}) => {
    await page.goto(PAGE);
    for (const index of IDS.keys()) {
      await expect(question(page, index)).toBeVisible();
    }
    await expect(row(page)).toBeHidden();
  });
});

test('the row is accessible, and fits on a phone', async ({page}) => {
  await openQuiz(page, PAGE);
  await question(page, 0).getByRole('textbox').fill('90');
  await press(question(page, 0), 'Check answer');
  await expectAccessible(page, 'one question at a time', 'article');
  await expectContrastInTheDark(page, 'one question at a time', 'article');
  await page.setViewportSize({width: 360, height: 740});
  await expectNoOverflow(page, 'one question at a time, on a phone');
});

test('pages that show all questions do not load the script for it', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openQuiz(page, '/docs/cloudtrail/event-types');
  expect(scripts.filter((url) => url.includes('training-steps'))).toEqual([]);
  await openQuiz(page, PAGE);
  expect(scripts.filter((url) => url.includes('training-steps'))).toHaveLength(1);
});
