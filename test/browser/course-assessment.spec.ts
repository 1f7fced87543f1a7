import type {Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {extractText} from 'unpdf';
import type {AssessmentAttempt} from '../../plugins/training/src/assessment/attempt';
import {EXAM_SITE} from './support/fixture';
import {
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoOverflow,
  test,
} from './support/test';
import {type Editions, serveEditions} from './support/twoEditions';

test.use({baseURL: EXAM_SITE, locale: 'en-US', timezoneId: 'Europe/Stockholm'});
// One server.
test.describe.configure({mode: 'default'});

let editions: Editions;

test.beforeAll(async () => {
  editions = await serveEditions(EXAM_SITE);
});

test.afterAll(async () => {
  await editions.stop();
});

const COURSE = '/course/exam';
const REVIEW = '/course/exam/review';
const CERTIFICATE = '/course/exam/certificate';
const EXAM = '/basics/final';

const RIGHT: Readonly<Record<string, string>> = {
  'Who called?': 'Maria',
  'From where?': 'A laptop',
  'Where do events go?': 'A bucket',
};
const WRONG: Readonly<Record<string, string>> = {
  'Who called?': 'Nobody',
  'From where?': 'The moon',
  'Where do events go?': 'A drawer',
};

/** Lets the reader come on a day. */
async function onDay(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
}

/** An attempt at the exam, as the browser has it. */
function attempt(day: string, scores: readonly number[], seed = day): AssessmentAttempt {
  const ids = ['basics/first#caller', 'basics/second#trail', 'basics/first#place'];
  return {
    seed,
    after: [],
    begun: {day, commit: null},
    handedIn: {day, commit: null},
    language: 'en',
    questions: scores.map((score, index) => ({
      id: ids[index] ?? '',
      hash: 'any',
      response: ['any'],
      score,
      points: 1,
    })),
  };
}

/** Stores something under keys of this site. */
async function store(page: Page, entries: Readonly<Record<string, unknown>>): Promise<void> {
  await page.goto('/course');
  await page.evaluate((all) => {
    const namespace = /"theme(-\w+)"/.exec(document.documentElement.outerHTML)?.[1] ?? '';
    Object.entries(all).forEach(([key, value]) => {
      localStorage.setItem(
        key + namespace,
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    });
  }, entries);
}

function storeAttempts(page: Page, ...attempts: readonly AssessmentAttempt[]): Promise<void> {
  return store(page, {'training.assessment:basics/final': {version: 1, attempts}});
}

function rowOf(page: Page, title: string) {
  return page
    .locator('.training-course li[data-status]')
    .filter({has: page.getByRole('link', {name: title, exact: true})});
}

/** Chooses an option of each question of the page. */
async function answerAll(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  const groups = page.locator('.training-question fieldset');
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all()) {
    const legend = (await group.locator('legend').innerText()).replace(/\s+/g, ' ');
    const prompt = Object.keys(answers).find((one) => legend.endsWith(one)) ?? '';
    await group.getByLabel(answers[prompt] ?? '').check();
  }
}

async function check(page: Page, prompt: string, option: string): Promise<void> {
  const group = page.getByRole('group', {name: prompt});
  await group.getByLabel(option).check();
  await group.locator('..').getByRole('button', {name: 'Check answer'}).click();
}

test('a reader fails, is asked again on the next day, and once more what was wrong again', async ({
  page,
}) => {
  await onDay(page, '2026-03-02');
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toContainText('Questions: 2 · To pass: 50%');
  await expect(rowOf(page, 'Review what you missed')).toContainText('Nothing to review');
  await page.getByRole('link', {name: 'The exam'}).click();
  await page.getByRole('button', {name: 'Begin', exact: true}).click();
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toContainText('Begun on March 2, 2026, not handed in yet');
  await page.goto(EXAM);
  await answerAll(page, WRONG);
  await page.getByRole('button', {name: 'Hand in'}).click();
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toContainText(
    'March 2, 2026: 0%, not passed · To pass: 50% · Next attempt best after a break: March 3, 2026',
  );
  await expect(rowOf(page, 'Review what you missed')).toContainText('The next ones: March 3, 2026');
  await page.goto(REVIEW);
  await expect(page.getByRole('heading', {level: 2})).toHaveText('Nothing to review');
  await expect(page.getByText('The next ones: March 3, 2026')).toBeVisible();

  await onDay(page, '2026-03-03');
  await page.goto(COURSE);
  await rowOf(page, 'Review what you missed').getByText('To review: 2').waitFor();
  await page.getByRole('link', {name: 'Review what you missed'}).click();
  const questions = page.locator('.training-question');
  await expect(questions).toHaveCount(2);
  const [first = '', second = ''] = (await page.locator('legend').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').replace(/^Question \d of \d /, ''),
  );
  await check(page, first, WRONG[first] ?? '');
  await expect(questions.first()).toContainText('Look again.');
  await expect(questions.first()).toContainText('The page says so.');
  await expect(questions.first().getByRole('button', {name: 'Try again'})).toHaveCount(0);
  await questions.first().getByRole('button', {name: 'Next question'}).click();
  await expect(page.getByRole('group', {name: second})).toBeFocused();
  await check(page, second, RIGHT[second] ?? '');
  await expect(page.getByRole('heading', {level: 2})).toHaveText('You got 1 of 2 correct');
  await expect(page.getByText('The next ones: March 4, 2026')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', {level: 2})).toHaveText('Nothing to review');

  await onDay(page, '2026-03-04');
  await page.reload();
  await expect(page.getByRole('group')).toHaveCount(1);
  await expect(page.getByRole('group', {name: first})).toBeVisible();
});

test('what was missed is a question as on its own page, which it leads to', async ({page}) => {
  await storeAttempts(page, attempt('2026-03-02', [0, 1]));
  await onDay(page, '2026-03-03');
  await page.goto(REVIEW);
  await expect(page.getByRole('group', {name: 'Who called?'})).toBeVisible();
  await page.getByRole('link', {name: 'Read again: First page'}).click();
  await expect(page).toHaveURL(/first$/);
  // The answers of the page are others.
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
});

test('a question that is gone is left out', async ({page}) => {
  const missed = attempt('2026-03-02', [0, 1]);
  const questions = missed.questions.map((question, index) =>
    index === 1 ? {...question, id: 'basics/second#gone', score: 0} : question,
  );
  await storeAttempts(page, {...missed, questions});
  await onDay(page, '2026-03-03');
  await page.goto(COURSE);
  await expect(rowOf(page, 'Review what you missed')).toContainText('To review: 1');
  await page.goto(REVIEW);
  await expect(page.getByRole('group')).toHaveCount(1);
});

test('a calendar file has the days on which there is something to review', async ({page}) => {
  await storeAttempts(page, attempt('2026-03-02', [0, 0]));
  await onDay(page, '2026-03-03');
  await page.goto(REVIEW);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Remind me (calendar file)'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('exam-review.ics');
  await expect(page.getByRole('status').filter({hasText: 'Saved: exam-review.ics'})).toBeVisible();
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20260303',
  ]);
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:PT9H']);
  expect(lines).toContain(`URL:${EXAM_SITE}/course/exam/review`);
});

test('the course leads to the assessment once its pages are done, and then to what was missed', async ({
  page,
}) => {
  const done = {day: '2026-03-01', byQuestions: false};
  await store(page, {
    'training.pages': {version: 1, pages: {'basics/first': done, 'basics/second': done}},
  });
  await onDay(page, '2026-03-03');
  await page.goto(COURSE);
  await expect(page.getByRole('link', {name: 'Continue with The exam'})).toBeVisible();
  await storeAttempts(page, attempt('2026-03-02', [1, 0]));
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toHaveAttribute('data-status', 'done');
  await page.getByRole('link', {name: 'All pages are done. Review: To review: 1'}).click();
  await expect(page).toHaveURL(REVIEW);
});

test('an attempt that is open is what the course, its row and the sidebar speak of, and then its result', async ({
  page,
}) => {
  await storeAttempts(page, attempt('2026-03-02', [0, 0]));
  await onDay(page, '2026-03-02');
  await page.goto(EXAM);
  const link = page.locator('.theme-doc-sidebar-container').getByRole('link', {name: 'The exam'});
  await expect(link.locator('.training-course-mark')).toHaveAttribute('data-status', 'begun');
  await expect(link).toContainText('March 2, 2026: 0%, not passed');
  await page.getByRole('button', {name: 'Take it again'}).click();
  await expect(link).toContainText('Begun on March 2, 2026, not handed in yet');
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toContainText('Begun on March 2, 2026, not handed in yet');
  await expect(rowOf(page, 'The exam')).not.toContainText('after a break');
  await page.getByRole('link', {name: 'Continue with The exam'}).click();
  await answerAll(page, RIGHT);
  await page.getByRole('button', {name: 'Hand in'}).click();
  await expect(link.locator('.training-course-mark')).toHaveAttribute('data-status', 'done');
  await expect(link).toContainText('March 2, 2026: 100%, passed');
});

test('whoever has not begun the assessment loads nothing of it on the pages of the course', async ({
  page,
}) => {
  await page.goto('/basics/record/first');
  const end = page.getByRole('navigation', {name: 'With an exam'});
  await expect(end).toContainText('Pages done here: 0 of 2');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => name),
  );
  expect(names.filter((name) => /training-(?:standing|attempts)/.test(name))).toEqual([]);
});

test('the last page leads to the assessment, which leads back to the course', async ({page}) => {
  await page.goto('/basics/record/second');
  const end = page.getByRole('navigation', {name: 'With an exam'});
  await end.getByRole('link', {name: 'The exam'}).click();
  await expect(end).toContainText('Final assessment');
  await end.getByRole('link', {name: 'With an exam'}).click();
  await expect(page).toHaveURL(COURSE);
});

test('a record takes attempts, reviews and the name along', async ({page, browser}) => {
  const answer = {
    id: 'basics/second#trail',
    hash: 'any',
    day: '2026-03-03',
    response: ['any'],
    correct: true,
  };
  await store(page, {
    'training.assessment:basics/final': {version: 1, attempts: [attempt('2026-03-02', [1, 0])]},
    'training.review:exam': {version: 1, answers: [answer]},
    'training.name': {version: 1, name: 'Ada Lovelace'},
  });
  await page.goto(COURSE);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save my record'}).click(),
  ]);
  await expect(page.getByRole('status')).toHaveText(
    'Saved. Questions: 0. Pages: 0. Attempts at the assessment: 1. Reviews: 1.',
  );
  await page.getByRole('button', {name: 'Erase my record'}).click();
  await expect(page.getByRole('button', {name: 'Yes, erase them'})).toHaveAccessibleDescription(
    /^Erase what you have done in “With an exam”/,
  );
  await expect(page.getByRole('status')).toHaveText('');
  const context = await browser.newContext({baseURL: EXAM_SITE});
  const other = await context.newPage();
  await other.goto(COURSE);
  await other
    .locator('.training-course-record input[type=file]')
    .setInputFiles(await download.path());
  await expect(other.getByRole('status')).toContainText(
    'New attempts at the assessment: 1. New reviews: 1.',
  );
  await expect(rowOf(other, 'The exam')).toContainText('March 2, 2026: 50%, passed');
  await other.goto(CERTIFICATE);
  await expect(other.getByRole('textbox')).toHaveValue('Ada Lovelace');
  await other.goto(COURSE);
  await other.getByRole('button', {name: 'Erase my record'}).click();
  await expect(other.getByText('Attempts at the assessment: 1. Reviews: 1.')).toContainText(
    'Name: Ada Lovelace.',
  );
  await other.getByRole('button', {name: 'Yes, erase them'}).click();
  await expect(rowOf(other, 'The exam')).toContainText('Questions: 2');
  expect(await other.evaluate(() => Object.keys(localStorage).join())).not.toMatch(
    /assessment|review|name/,
  );
  await context.close();
});

test('whatever is stored, the pages are there', async ({page}) => {
  for (const stored of ['', '7', '{"version":1,"attempts":3,"answers":{},"name":[]}', '[null]']) {
    await store(page, {
      'training.assessment:basics/final': stored,
      'training.review:exam': stored,
      'training.name': stored,
    });
    await page.goto(COURSE);
    await expect(rowOf(page, 'The exam')).toContainText('Questions: 2 · To pass: 50%');
    await page.goto(REVIEW);
    await expect(page.getByRole('heading', {level: 2})).toHaveText('Nothing to review');
    await page.goto(CERTIFICATE);
    await expect(
      page.getByText('You get the certificate when you pass the final assessment.'),
    ).toBeVisible();
  }
});

const LONG = `${'Maximiliane von und zu '.repeat(5)}Hohenlohe`.slice(0, 120);

/** No space at all: it breaks after hyphens alone. */
const HYPHENS = 'Maximiliana-Wolkersdorf-'.repeat(5).slice(0, -1);

test('a certificate is one page of A4 and of Letter, either way round, in any script', async ({
  page,
}) => {
  await storeAttempts(page, attempt('2026-03-02', [1, 0]), attempt('2026-03-05', [1, 1]));
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(CERTIFICATE);
  const codes = new Set<string>();
  const names = [
    '',
    LONG,
    HYPHENS,
    'W'.repeat(200),
    'ليلى بنت عبد الرحمن',
    '山田 太郎',
    'Jürgen Groß',
  ];
  for (const name of names) {
    await page.getByRole('textbox').fill(name);
    const code = await page.locator('.training-certificate code').innerText();
    codes.add(code);
    for (const format of ['A4', 'Letter']) {
      for (const landscape of [false, true]) {
        const pdf = await page.pdf({format, landscape});
        const {totalPages, text} = await extractText(new Uint8Array(pdf));
        const print = `${name}, ${format}, landscape: ${landscape}`;
        expect(totalPages, print).toBe(1);
        expect(text[0], print).toContain(code);
        // Other scripts are read back as the fonts of the machine have them.
        if (/^[\p{Script=Latin} ]+$/u.test(name) && name.includes(' ')) {
          expect(text[0]?.replace(/\s+/g, ' '), print).toContain(name);
        }
        if (name === HYPHENS) {
          expect(text[0]?.replace(/-\s+/g, '-'), print).toContain(name);
        }
      }
    }
  }
  expect(codes.size).toBe(names.length);
});

/** How much of a picture is white, and how much of it is black. */
function sharesOf(page: Page, picture: string): Promise<{white: number; black: number}> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const lights = Array.from({length: pixels.length / 4}, (_, index) =>
      Math.min(...pixels.slice(index * 4, index * 4 + 3)),
    );
    const shareOf = (light: number) => lights.filter((one) => one === light).length / lights.length;
    return {white: shareOf(255), black: shareOf(0)};
  }, picture);
}

test('a certificate is black on white in the dark too, with its backgrounds', async ({page}) => {
  await storeAttempts(page, attempt('2026-03-05', [1, 1]));
  await page.emulateMedia({colorScheme: 'dark'});
  await page.goto(CERTIFICATE);
  await page.getByRole('textbox').fill('Jürgen Groß');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const pdf = await page.pdf({format: 'A4', printBackground: true});
  expect((await extractText(new Uint8Array(pdf))).totalPages).toBe(1);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  const shares = await sharesOf(page, (await page.screenshot()).toString('base64'));
  expect(shares.white).toBeGreaterThan(0.9);
  expect(shares.black).toBeGreaterThan(0);
});

test('Enter in the field of the name does not print', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title += ' printed';
    };
  });
  await storeAttempts(page, attempt('2026-03-05', [1, 1]));
  await page.goto(CERTIFICATE);
  await page.getByRole('textbox').fill('Jürgen Groß');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveTitle(/printed/);
  await page.getByRole('button', {name: 'Print'}).click();
  await expect(page).toHaveTitle(/ printed$/);
});

test('what is printed has the facts, and nothing to press', async ({page}) => {
  await storeAttempts(page, attempt('2026-03-05', [1, 1]));
  await page.goto(CERTIFICATE);
  await page.getByRole('textbox').fill('Jürgen Groß');
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue('Jürgen Groß');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('main :is(a, button, input)').filter({visible: true})).toHaveCount(0);
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const fact of [
    'Jürgen Groß',
    'With an exam',
    '100% · To pass: 50%',
    'March 5, 2026',
    'https://fixture.example.com',
    'come to this result, but not who gave them.',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).toMatch(/[0-9A-V]{5}-[0-9A-V]{5}/);
});

test('nothing moves when script runs', async ({page}) => {
  await storeAttempts(page, attempt('2026-03-02', [0, 0]), attempt('2026-03-05', [1, 0]));
  await page.addInitScript(() => {
    const moved = window as unknown as {moved: number};
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        moved.moved += (entry as unknown as {value: number}).value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({width, height: 1600});
    await page.goto(COURSE);
    await expect(rowOf(page, 'The exam')).toContainText('March 5, 2026: 50%, passed');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as {moved: number}).moved)).toBe(0);
  }
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('all of it is links, and what needs script says so', async ({page}) => {
    await page.goto(COURSE);
    await expect(rowOf(page, 'The exam')).toContainText('Questions: 2');
    await page.getByRole('link', {name: 'Certificate'}).click();
    await expect(page.locator('main noscript')).toBeVisible();
    await page.getByRole('link', {name: 'With an exam'}).click();
    await page.getByRole('link', {name: 'Review what you missed'}).click();
    await expect(page.locator('main noscript')).toBeVisible();
  });
});

test('a course without an assessment loads nothing of one', async ({page}) => {
  await page.goto('/course/basics');
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({name}) => name),
  );
  expect(names.filter((name) => /training-(?:standing|review|certificate)/.test(name))).toEqual([]);
});

test('everyone can use the pages, in each of their states', async ({page}) => {
  await onDay(page, '2026-03-01');
  await page.goto(CERTIFICATE);
  await expect(page.getByRole('link', {name: 'The exam'})).toBeVisible();
  await expectAccessible(page, 'the certificate before it is earned', 'main');
  await storeAttempts(page, attempt('2026-03-02', [0, 0]), attempt('2026-03-05', [1, 0]));
  await onDay(page, '2026-03-06');
  await page.goto(COURSE);
  await expect(rowOf(page, 'The exam')).toContainText('March 5, 2026: 50%, passed');
  await expect(rowOf(page, 'Certificate')).toContainText('Ready to print');
  await expectAccessible(page, 'the course', 'main');
  await expectContrastInTheDark(page, 'the course', 'main');
  await page.goto(CERTIFICATE);
  await page.getByRole('textbox').fill(LONG);
  await expectAccessible(page, 'the certificate', 'main');
  await expectContrastInTheDark(page, 'the certificate', 'main');
  await page.setViewportSize({width: 320, height: 700});
  await expectNoOverflow(page, 'the certificate');
  await page.goto(REVIEW);
  await expect(page.getByRole('group')).toHaveCount(2);
  await expectNoOverflow(page, 'the review');
  await expectAccessible(page, 'the review', 'main');
  await expectContrastInTheDark(page, 'the review', 'main');
  const first = page.getByRole('group').first();
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome]').first()).toBeVisible();
  await expectAccessible(page, 'a review with an answer', 'main');
});
