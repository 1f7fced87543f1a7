import type {Locator, Page} from '@playwright/test';
import {LEARNING_SITE} from './support/fixture';
import {
  eraseAnswers,
  expect,
  expectAccessible,
  expectAccessibleLayout,
  expectContrastInTheDark,
  expectNoOverflow,
  test,
} from './support/test';
import {type Editions, serveEditions} from './support/twoEditions';

test.use({baseURL: LEARNING_SITE});
// One server, whose site changes.
test.describe.configure({mode: 'default'});

let editions: Editions;

test.beforeAll(async () => {
  editions = await serveEditions(LEARNING_SITE);
});

test.beforeEach(() => {
  editions.publish('first');
});

test.afterAll(async () => {
  await editions.stop();
});

const COURSE = '/course/basics';
const FIRST = '/basics/record/first';

function pageNamed(page: Page, title: string): Locator {
  return page
    .locator('.training-course li[data-status]')
    .filter({has: page.getByRole('link', {name: title, exact: true})});
}

async function answer(page: Page, prompt: RegExp | string, option: string): Promise<void> {
  const group = page.getByRole('group', {name: prompt});
  await group.getByLabel(option).check();
  await group.locator('..').getByRole('button', {name: 'Check answer'}).click();
}

/** Does the first page of questions, which is half of the course with the page before it. */
async function doFirstPage(page: Page): Promise<void> {
  await page.goto(FIRST);
  await answer(page, /Who called\?/, 'Maria');
  await answer(page, /From where\?/, 'A laptop');
  await expect(page.getByRole('navigation', {name: 'The basics'})).toContainText(
    'Pages done here: 1 of 2',
  );
}

test('a reader begins, leaves by Next, stops, and is back on the right page in one click', async ({
  page,
}) => {
  await page.goto(COURSE);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('The basics');
  await page.getByRole('link', {name: 'Begin with Introduction'}).click();
  await expect(page).toHaveURL(/intro$/);
  // The page is followed once the browser is idle: its list of pages is filled by then.
  await expect(page.locator('.training-course progress')).toHaveAttribute('value', '0');
  await page.waitForLoadState('networkidle');
  await page.locator('.pagination-nav__link--next').click();
  await expect(page).toHaveURL(/first$/);
  await doFirstPage(page);
  const mark = page.locator('.theme-doc-sidebar-container a', {hasText: 'First page'});
  await expect(mark).toHaveText('First pageDone');

  await page.goto(COURSE);
  await expect(pageNamed(page, 'Introduction')).toHaveAttribute('data-status', 'done');
  await expect(pageNamed(page, 'First page')).toContainText('Done');
  await expect(page.getByText('Pages done: 2 of 4')).toBeVisible();
  await page.getByRole('link', {name: 'Continue with Second page'}).click();
  await expect(page).toHaveURL(/second$/);
});

test('nothing is lost when a page is renamed, a question changed and one added: two are new', async ({
  page,
}) => {
  await doFirstPage(page);
  editions.publish('edited');
  await page.goto(COURSE);
  await expect(pageNamed(page, 'First page')).toContainText('New or changed questions: 2');
  await expect(pageNamed(page, 'First page')).toContainText('Done');
  await page.getByRole('link', {name: 'First page', exact: true}).click();
  await expect(page).toHaveURL(/renamed$/);
  await expect(page.locator('[data-outcome]')).toHaveCount(1);
  const mark = page.locator('.theme-doc-sidebar-container .training-course-mark');
  await expect(mark).toHaveText(/New or changed questions: 2/);
});

test('a page without questions stays done where its file and its address are others, and its id is not', async ({
  page,
}) => {
  await page.goto(COURSE);
  await page.getByRole('checkbox', {name: 'Last page: done'}).check();
  editions.publish('edited');
  await page.goto(COURSE);
  await expect(page.getByRole('checkbox', {name: 'Last page: done'})).toBeChecked();
  await page.getByRole('link', {name: 'Last page', exact: true}).click();
  await expect(page).toHaveURL(/the-end$/);
});

test('what is done is done in another language and in another version', async ({page}) => {
  await doFirstPage(page);
  await page.goto(`/fr${COURSE}`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Les bases');
  await expect(pageNamed(page, 'Première page')).toHaveAttribute('data-status', 'done');
  await page.goto('/course/1.0/basics');
  await expect(pageNamed(page, 'First page')).toHaveAttribute('data-status', 'done');
});

test('tabs follow each other', async ({page, context}) => {
  const other = await context.newPage();
  await other.goto(COURSE);
  await doFirstPage(page);
  await expect(pageNamed(other, 'First page')).toHaveAttribute('data-status', 'done');
  await eraseAnswers(page);
  await expect(pageNamed(other, 'First page')).toHaveAttribute('data-status', 'open');
});

test('a reader ticks a page without questions, and takes that back', async ({page}) => {
  await page.goto(COURSE);
  const box = page.getByRole('checkbox', {name: 'Last page: done'});
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
  await box.uncheck();
  await expect(pageNamed(page, 'Last page')).toContainText('To read');
});

test('the last page is done when the reader goes from its end to the course', async ({page}) => {
  await page.goto('/basics/last');
  const end = page.getByRole('navigation', {name: 'The basics'});
  await expect(end).toContainText('Pages done here: 0 of 1');
  await end.getByRole('link', {name: 'The basics'}).click();
  await expect(page.getByRole('checkbox', {name: 'Last page: done'})).toBeChecked();
});

test('a course is there where nothing can be stored, and whatever is stored', async ({page}) => {
  await page.goto(COURSE);
  for (const text of ['', '7', '{"version": 1, "done": "x", "questions": 3}', '{"version": 9}']) {
    await page.evaluate((stored) => {
      const namespace = Object.keys(localStorage).find((key) => key.startsWith('theme'));
      localStorage.setItem('training.progress:basics/first', stored);
      localStorage.setItem('training.pages', `${stored}${namespace ?? ''}`);
    }, text);
    await page.reload();
    await expect(page.getByText('Pages done: 0 of 4')).toBeVisible();
  }
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {value: null});
  });
  await page.reload();
  await expect(page.getByRole('link', {name: 'Begin with Introduction'})).toBeVisible();
});

test('answers that an earlier version kept under the file of a page count', async ({page}) => {
  await doFirstPage(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes('basics/first')) ?? '';
    const {version, questions} = JSON.parse(localStorage.getItem(key) ?? '') as Record<
      string,
      unknown
    >;
    const old = key.replace('basics/first', 'docs/basics/record/first.mdx');
    localStorage.setItem(old, JSON.stringify({version, questions}));
    localStorage.removeItem(key);
    Object.keys(localStorage)
      .filter((name) => name.startsWith('training.pages'))
      .forEach((name) => {
        localStorage.removeItem(name);
      });
  });
  await page.goto(COURSE);
  await page.getByRole('link', {name: 'Continue with First page'}).click();
  await expect(page.locator('[data-outcome]')).toHaveCount(2);
  await page.goto(COURSE);
  await expect(pageNamed(page, 'First page')).toHaveAttribute('data-status', 'done');
});

test('a record of one browser is added in another that has answers of its own', async ({
  page,
  browser,
}) => {
  await doFirstPage(page);
  await page.goto(COURSE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save my record'}).click(),
  ]);
  const file = await download.path();

  const context = await browser.newContext({baseURL: LEARNING_SITE});
  const other = await context.newPage();
  await other.goto('/basics/record/second');
  await answer(other, /Where do events go\?/, 'A bucket');
  await other.goto(COURSE);
  const status = other.getByRole('status');
  const input = other.locator('.training-course-record input[type=file]');
  await input.setInputFiles(file);
  await expect(status).toHaveText('Added. New questions: 2. New pages: 1.');
  await expect(other.getByText('Pages done: 2 of 4')).toBeVisible();
  await input.setInputFiles(file);
  await expect(status).toHaveText('Added. New questions: 0. New pages: 0.');
  await other.goto(FIRST);
  await expect(other.locator('[data-outcome]')).toHaveCount(2);

  await other.goto('/course/short');
  await input.setInputFiles(file);
  await expect(status).toContainText('record of another course, “basics”');
  await input.setInputFiles({
    name: 'diary.json',
    mimeType: 'text/plain',
    buffer: Buffer.from('Dear'),
  });
  await expect(status).toContainText(
    '“diary.json” is not a record of a course. Nothing was changed.',
  );
  await context.close();
});

test('one control erases all of a course, after it has said what', async ({page}) => {
  await doFirstPage(page);
  await page.goto(COURSE);
  await page.getByRole('button', {name: 'Erase my record'}).click();
  await expect(page.getByText('Questions: 2. Pages: 1.')).toBeVisible();
  await expectAccessible(page, 'the question before erasing', '.training-course-record');
  await page.getByRole('button', {name: 'Yes, erase them'}).click();
  await expect(page.getByText('Pages done: 0 of 4')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('progress');
});

test('marks come into the menu of a phone, and into a category that opens', async ({page}) => {
  await page.goto(COURSE);
  await page.getByRole('checkbox', {name: 'Last page: done'}).check();
  await page.goto(FIRST);
  await page.getByRole('button', {name: 'Further on'}).click();
  const last = page.locator('.theme-doc-sidebar-container a', {hasText: 'Last page'});
  await expect(last).toHaveText('Last pageDone');
  await page.setViewportSize({width: 360, height: 700});
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await page.locator('.navbar-sidebar').getByRole('button', {name: 'Further on'}).click();
  await expect(page.locator('.navbar-sidebar a', {hasText: 'Last page'})).toHaveText(
    'Last pageDone',
  );
});

test('a page of no course loads nothing of it', async ({page}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => name),
  );
  expect(names.filter((name) => /course|training/.test(name))).toEqual([]);
  await expect(page.locator('.training-course-mark')).toHaveCount(0);
});

test('nothing moves when script runs', async ({page}) => {
  await doFirstPage(page);
  await page.addInitScript(() => {
    const moved = window as unknown as {moved: number};
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        moved.moved += (entry as unknown as {value: number}).value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  // A quiz with answers is longer than one without.
  for (const address of [COURSE, '/basics/record/second', '/basics/intro']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(
      page.locator('.training-course-mark, li[data-status="done"]').first(),
    ).toBeAttached();
    expect(await page.evaluate(() => (window as unknown as {moved: number}).moved), address).toBe(
      0,
    );
  }
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('a course is a list of links', async ({page}) => {
    await page.goto(COURSE);
    await expect(page.locator('.training-course li[data-status]')).toHaveCount(4);
    await expect(page.getByText('Pages: 4 · Questions: 3')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Save my record'})).toBeHidden();
    await page.getByRole('link', {name: 'Begin with Introduction'}).click();
    await expect(page.locator('.training-course-end').first()).toContainText('The basics');
  });
});

test('a course can be used by everyone, in each of its states', async ({page}) => {
  await page.goto(COURSE);
  await expectAccessible(page, 'a course that nobody has begun', 'main');
  await doFirstPage(page);
  await expectAccessible(page, 'the end of a page', '.training-course-end');
  await expectAccessible(page, 'the marks', '.theme-doc-sidebar-container');
  await page.goto(COURSE);
  await page.getByRole('checkbox', {name: 'Last page: done'}).check();
  await expectAccessible(page, 'half of a course', 'main');
  await expectContrastInTheDark(page, 'half of a course', 'main');
  await page.setViewportSize({width: 320, height: 700});
  await expectNoOverflow(page, 'half of a course');
});

/** What a mark looks like where the reader has chosen all colours. */
async function looksOf(mark: Locator): Promise<string> {
  return (await mark.screenshot()).toString('base64');
}

test.describe('in forced colours', () => {
  test.use({contextOptions: {forcedColors: 'active', reducedMotion: 'reduce'}});

  test('marks differ in their shape, on the page of the course and in the sidebar', async ({
    page,
  }) => {
    const ofPage = pageNamed(page, 'First page').locator('> [aria-hidden]');
    const ofLink = page.locator('.theme-doc-sidebar-container .training-course-mark');
    await page.goto(COURSE);
    const open = await looksOf(ofPage);
    const progress = page.getByRole('progressbar');
    const none = await looksOf(progress);

    await page.goto(FIRST);
    await answer(page, /Who called\?/, 'Maria');
    await expect(ofLink).toHaveAttribute('data-status', 'begun');
    const begunLink = await looksOf(ofLink);
    await page.goto(COURSE);
    await expect(pageNamed(page, 'First page')).toHaveAttribute('data-status', 'begun');
    const begun = await looksOf(ofPage);

    await page.goto(FIRST);
    await answer(page, /From where\?/, 'A laptop');
    await expect(ofLink).toHaveAttribute('data-status', 'done');
    const doneLink = await looksOf(ofLink);
    await page.goto(COURSE);
    await expect(pageNamed(page, 'First page')).toHaveAttribute('data-status', 'done');
    expect(new Set([open, begun, await looksOf(ofPage)]).size).toBe(3);
    expect(await looksOf(progress)).not.toBe(none);
    expect(doneLink).not.toBe(begunLink);
  });
});

test('a course on paper is the list with what is done, without buttons', async ({page}) => {
  await doFirstPage(page);
  await page.goto(COURSE);
  await page.getByRole('checkbox', {name: 'Last page: done'}).check();
  await page.emulateMedia({media: 'print'});
  for (const button of await page.getByRole('main').getByRole('button').all()) {
    await expect(button).toBeHidden();
  }
  await expect(page.getByRole('heading', {name: 'Your record'})).toBeHidden();
  await expect(page.getByText('Pages done: 2 of 4')).toBeVisible();
  for (const title of ['First page', 'Last page']) {
    await expect(pageNamed(page, title).getByText('Done', {exact: true})).toBeVisible();
  }
  await expect(pageNamed(page, 'Second page')).toContainText('Questions: 1');
});

test('pages of a course fit into 320 px, and so do their words', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  await doFirstPage(page);
  await expectNoOverflow(page, 'a page of the course');
  await expectAccessibleLayout(page, 'the end of a page', '.training-course-end');
  await page.goto(COURSE);
  await page.getByRole('button', {name: 'Erase my record'}).click();
  await expect(page.getByText('Questions: 2. Pages: 1.')).toBeVisible();
  await expectNoOverflow(page, 'the question before erasing');
  await expectAccessibleLayout(page, 'the question before erasing', 'main');
});
