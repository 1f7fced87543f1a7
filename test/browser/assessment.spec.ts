import type {BrowserContext, Locator, Page} from '@playwright/test';
import {ASSESSMENT_SITE} from './support/fixture';
import {
  eraseAnswers,
  expect,
  expectAccessible,
  expectContrastInTheDark,
  expectNoOverflow,
  test,
} from './support/test';
import {type Editions, serveEditions} from './support/twoEditions';

test.use({baseURL: ASSESSMENT_SITE});
// One server, whose site changes.
test.describe.configure({mode: 'default'});

let editions: Editions;

test.beforeAll(async () => {
  editions = await serveEditions(ASSESSMENT_SITE);
});

test.beforeEach(() => {
  editions.publish('first');
});

test.afterAll(async () => {
  await editions.stop();
});

const FINAL = '/exam/final';

/** The rest of the page is looked at elsewhere. */
const WITHIN = '.theme-doc-markdown';

interface Stored {
  readonly seed: string;
  readonly after: readonly string[];
  readonly handedIn: {readonly day: string} | null;
  readonly questions: readonly {
    readonly id: string;
    readonly response: readonly string[];
    readonly score: number | null;
    readonly points: number;
  }[];
}

async function attempts(page: Page): Promise<readonly Stored[]> {
  const text = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) =>
      name.startsWith('training.assessment:exam/final'),
    );
    return localStorage.getItem(key ?? '');
  });
  return (JSON.parse(text ?? '{"attempts":[]}') as {attempts: Stored[]}).attempts;
}

function questions(page: Page): Locator {
  return page.locator('.training-question');
}

function question(page: Page, name: RegExp | string): Locator {
  return page.locator('.training-question').filter({has: page.getByRole('group', {name})});
}

async function begin(page: Page, button = 'Begin'): Promise<void> {
  await page.getByRole('button', {name: button}).click();
  await expect(questions(page)).toHaveCount(6);
}

/** Answers what is always asked; the numbers say how well. */
async function answerAlarms(page: Page, minutes = '5'): Promise<void> {
  await question(page, /How many minutes|how many minutes/)
    .getByRole('textbox')
    .fill(minutes);
  await question(page, /opposite/)
    .getByRole('textbox')
    .fill('loud');
  const pairs = question(page, /Who does what/);
  for (const [left, right] of [
    ['The clock', 'measures'],
    ['The bell', 'rings'],
  ] as const) {
    await pairs.getByRole('combobox', {name: left}).selectOption({label: right});
  }
  await question(page, /Who may take this/)
    .getByLabel('Everybody')
    .check();
}

/** Puts the items into their order with the buttons, wherever they stand. */
async function putInOrder(page: Page): Promise<void> {
  const steps = question(page, /which order/);
  for (const item of ['It is set', 'It waits', 'It rings']) {
    const button = steps.getByRole('button', {name: `Move down ${item}`});
    while ((await button.getAttribute('aria-disabled')) !== 'true') {
      await button.click();
    }
  }
}

/** Chooses the first option of what was drawn from the other page. */
async function answerDrawn(page: Page): Promise<void> {
  for (const box of await page.locator('.training-question').all()) {
    const options = box.locator('input[type=radio], input[type=checkbox]');
    if ((await options.count()) > 0 && (await options.locator(':scope:checked').count()) === 0) {
      await options.first().check();
    }
  }
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await expect(page.getByRole('heading', {name: /You got \d of 6 correct/})).toBeFocused();
}

test('a reader answers, is told what is missing, hands in, and learns from every question', async ({
  page,
}) => {
  await page.goto(FINAL);
  await expect(page.getByText('Take your time.')).toBeVisible();
  await expect(page.getByText('Questions: 6. Each is asked once.')).toBeVisible();
  await expect(page.getByRole('article').getByRole('link', {name: 'Alarms'})).toHaveAttribute(
    'href',
    '/exam/alarms',
  );
  await expectAccessible(page, 'an assessment that is not begun', WITHIN);
  await begin(page);
  // Nothing tells what is right.
  await expect(page.getByRole('button', {name: /Check answer|Hint|Show answer/})).toHaveCount(0);
  await expect(page.getByRole('heading', {name: 'Answered: 0 of 6'})).toBeVisible();
  await expectAccessible(page, 'an attempt', WITHIN);

  await answerAlarms(page, '7');
  await expect(page.getByRole('heading', {name: 'Answered: 4 of 6'})).toBeVisible();
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await expect(page.getByText('Not answered yet, or not completely:')).toBeVisible();
  await expectAccessible(page, 'an attempt with questions that are missing', WITHIN);
  const missing = page.getByRole('link', {name: /^Question \d$/});
  await expect(missing).toHaveCount(2);
  const name = await missing.first().textContent();
  await missing.first().click();
  await expect(page.getByRole('group', {name: new RegExp(`${name ?? ''} of 6`)})).toBeFocused();

  await putInOrder(page);
  await answerDrawn(page);
  await expect(page.getByRole('heading', {name: 'Answered: 6 of 6'})).toBeVisible();
  await handIn(page);
  // The first option of the drawn question may be right or not; 7 minutes are not.
  await expect(
    page.getByText(/^(Passed|Not passed yet), with \d+%\. The pass mark is 60%\.$/),
  ).toBeVisible();
  await expect(page.getByRole('listitem').filter({hasText: 'Alarms3 of 4'})).toBeVisible();
  const wrong = question(page, /how many minutes/);
  await expect(wrong).toContainText('Not quite');
  await expect(wrong).toContainText('Correct answer: 5');
  await expect(wrong).toContainText('It waits five minutes.');
  await expect(wrong.getByRole('link', {name: 'Read again: Alarms'})).toHaveAttribute(
    'href',
    '/exam/alarms',
  );
  await expect(question(page, /which order/)).toContainText('First it is set.');
  await expectAccessible(page, 'a result', WITHIN);
  await expectContrastInTheDark(page, 'a result');

  const [attempt] = await attempts(page);
  expect(attempt?.handedIn?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(attempt?.questions.find(({id}) => id === 'exam/alarms#minutes')?.score).toBe(0);
  expect(attempt?.questions.find(({id}) => id === 'exam/alarms#steps')?.score).toBe(1);
});

test('only what was drawn is scored, not the bank that it was drawn from, and what was missed is not hidden after passing', async ({
  page,
}) => {
  await page.goto(FINAL);
  await begin(page);
  await answerAlarms(page);
  await putInOrder(page);
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await page.getByRole('button', {name: 'Hand in anyway'}).click();
  await expect(page.getByRole('heading', {name: 'You got 5 of 6 correct'})).toBeVisible();
  const [attempt] = await attempts(page);
  const drawn = attempt?.questions.filter(({id}) => id.startsWith('exam/logs#')) ?? [];
  expect(drawn).toHaveLength(1);
  expect(drawn[0]?.score).toBe(0);
  const max = (attempt?.questions ?? []).reduce((sum, {points}) => sum + points, 0);
  const percent = Math.round((5 / max) * 100);
  await expect(page.getByText(`with ${percent}%`)).toBeVisible();
  await expect(page.getByText(/^Passed, with/)).toBeVisible();
  const missed = questions(page).filter({hasText: 'You did not answer this question.'});
  await expect(missed).toHaveCount(1);
  await expect(missed).toContainText('Correct answer');
  await expect(missed.getByRole('link', {name: 'Read again: Logs'})).toBeVisible();
});

test('questions are shown as on their own page: links, images, code, components', async ({
  page,
}) => {
  await page.goto(FINAL);
  const seen = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    await begin(page, round === 0 ? 'Begin' : 'Take it again');
    const [drawn] =
      (await attempts(page)).at(-1)?.questions.filter(({id}) => id.startsWith('exam/logs#')) ?? [];
    const id = drawn?.id ?? '';
    seen.add(id);
    const box = page.locator(`#question-${id.split('#')[1] ?? ''}-exam-logs`);
    if (id.endsWith('linked')) {
      await expect(box.getByRole('link', {name: 'the other page'})).toHaveAttribute(
        'href',
        '/exam/alarms',
      );
      await expect(box.locator('mark')).toHaveText('this note');
    } else if (id.endsWith('code')) {
      await expect(box.locator('pre .token').first()).toBeVisible();
    } else if (id.endsWith('pictured')) {
      const image = box.getByRole('img', {name: 'A drawing'});
      await expect(image).toBeVisible();
      expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(40);
    }
    await page.getByRole('button', {name: 'Hand in', exact: true}).click();
    await page.getByRole('button', {name: 'Hand in anyway'}).click();
    await expect(page.getByRole('heading', {name: /You got/})).toBeVisible();
  }
  // Repeats between tries, while unseen ones are left: there are none.
  expect(seen.size).toBe(4);
});

test('attempts are listed with days and results, and a review never draws anew', async ({page}) => {
  await page.goto(FINAL);
  for (const [round, minutes] of [
    [0, '7'],
    [1, '5'],
  ] as const) {
    await begin(page, round === 0 ? 'Begin' : 'Take it again');
    await answerAlarms(page, minutes);
    await putInOrder(page);
    await answerDrawn(page);
    await handIn(page);
  }
  const asked = () => questions(page).locator('legend').allInnerTexts();
  const second = await asked();
  const list = page.getByRole('list').filter({has: page.getByRole('button', {name: /passed$/})});
  await expect(list.getByRole('button')).toHaveCount(2);
  await list.getByRole('button').first().click();
  await expect(questions(page)).toHaveCount(6);
  const first = await asked();
  expect(first).not.toEqual(second);
  await page.reload();
  await expect(questions(page)).toHaveCount(6);
  expect(await asked()).toEqual(second);
  await list.getByRole('button').first().click();
  await expect(questions(page)).toHaveCount(6);
  expect(await asked()).toEqual(first);
  const [one, two] = await attempts(page);
  expect(two?.after).toEqual([one?.seed]);
  // While another one is open, their results are there, and nothing that would tell the answers.
  await begin(page, 'Take it again');
  await expect(page.getByRole('listitem').filter({hasText: /%, (?:not )?passed$/})).toHaveCount(2);
  await expect(page.getByRole('button', {name: /passed$/})).toHaveCount(0);
});

test('an attempt goes on after a reload, in another tab, and in another language', async ({
  page,
  context,
}) => {
  await page.goto(FINAL);
  await begin(page);
  const asked = (await attempts(page))[0]?.questions.map(({id}) => id);
  await question(page, /opposite/)
    .getByRole('textbox')
    .fill('loud');
  await page.reload();
  await expect(question(page, /opposite/).getByRole('textbox')).toHaveValue('loud');

  const other = await openTab(context, FINAL);
  await expect(question(other, /opposite/).getByRole('textbox')).toHaveValue('loud');
  await question(other, /how many minutes/)
    .getByRole('textbox')
    .fill('5');
  // The first tab hears of it, and takes nothing of it back.
  await expect(question(page, /how many minutes/).getByRole('textbox')).toHaveValue('5');
  await question(page, /Who may take this/)
    .getByLabel('Everybody')
    .check();
  await expect(question(other, /Who may take this/).getByLabel('Everybody')).toBeChecked();
  expect((await attempts(page)).map(({questions}) => questions.map(({id}) => id))).toEqual([asked]);

  await other.goto(`/fr${FINAL}`);
  await expect(question(other, /Après combien de minutes/).getByRole('textbox')).toHaveValue('5');
  await other.close();
});

async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(url);
  return tab;
}

test('an attempt that is handed in in one tab is over in the other', async ({page, context}) => {
  await page.goto(FINAL);
  await begin(page);
  const other = await openTab(context, FINAL);
  await expect(questions(other)).toHaveCount(6);
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await page.getByRole('button', {name: 'Hand in anyway'}).click();
  await expect(other.getByRole('heading', {name: 'You got 0 of 6 correct'})).toBeVisible();
  await other.close();
});

test('a question that is edited while an attempt is open keeps its answer and says so, one that is removed does not count', async ({
  page,
}) => {
  await page.goto(FINAL);
  await begin(page);
  await answerAlarms(page);
  await answerDrawn(page);
  await page.goto('about:blank');
  editions.publish('edited');
  await page.goto(FINAL);
  await expect(questions(page)).toHaveCount(5);
  await expect(
    page.getByText('Questions removed since you began, which do not count: 1'),
  ).toBeVisible();
  const edited = question(page, /opposite of quiet/);
  await expect(edited).toContainText('This question has changed since you answered.');
  await expect(edited.getByRole('textbox')).toHaveValue('loud');
  await expectAccessible(page, 'an attempt with a question that has changed', WITHIN);
  await edited.getByRole('textbox').fill('loud again');
  await expect(edited).not.toContainText('has changed');
  await edited.getByRole('textbox').fill('loud');
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await expect(page.getByRole('heading', {name: /You got [45] of 5 correct/})).toBeVisible();
  const [attempt] = await attempts(page);
  expect(attempt?.questions.find(({id}) => id === 'exam/alarms#steps')?.score).toBeNull();

  // The review of what was asked then, of pages as they were before.
  await page.goto('about:blank');
  editions.publish('first');
  await page.goto(FINAL);
  await expect(page.getByRole('heading', {name: /You got [45] of 5 correct/})).toBeVisible();
  await expect(question(page, /opposite of silent/)).toContainText(
    'This question has changed since you handed in. Your answer was correct.',
  );
});

test('each version of the docs draws from its own pages', async ({page}) => {
  await page.goto(`/1.0${FINAL}`);
  await page.getByRole('button', {name: 'Begin'}).click();
  await expect(page.getByRole('heading', {name: 'Answered: 0 of 4'})).toBeVisible();
  for (const {id} of (await attempts(page))[0]?.questions ?? []) {
    expect(id).not.toBe('exam/alarms#steps');
  }
});

test('a double click and a held key hand nothing in', async ({page}) => {
  await page.goto(FINAL);
  await begin(page);
  const button = page.getByRole('button', {name: /^Hand in/});
  await button.focus();
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    element.click();
    element.click();
  });
  await expect(page.getByRole('button', {name: 'Hand in anyway'})).toBeVisible();
  expect((await attempts(page))[0]?.handedIn).toBeNull();
});

test('where the browser stores nothing, the attempt goes on in the page, which says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await page.goto(FINAL);
  await begin(page);
  await expect(page.getByText('Your answers cannot be kept in this browser.')).toBeVisible();
  await question(page, /opposite/)
    .getByRole('textbox')
    .fill('loud');
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await page.getByRole('button', {name: 'Hand in anyway'}).click();
  await expect(page.getByRole('heading', {name: 'You got 1 of 6 correct'})).toBeVisible();
});

test('pages that cannot be loaded are said, and are loaded again', async ({page}) => {
  await page.goto(FINAL);
  // Scripts that bring nothing along: a request that fails would be told in the console as well.
  await page.route(/\.js$/, (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
  await page.getByRole('button', {name: 'Begin'}).click();
  await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
  await page.unroute(/\.js$/);
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(questions(page)).toHaveCount(6);
});

test('the scripts of a site are told of what was handed in', async ({page}) => {
  await page.goto(FINAL);
  await begin(page);
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('training:answer', ({detail}) => {
          resolve(detail);
        });
      }),
  );
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await page.getByRole('button', {name: 'Hand in anyway'}).click();
  expect(await told).toMatchObject({
    action: 'handed-in',
    quiz: 'exam/final',
    page: 'docs/exam/final.mdx',
    percent: 0,
  });
});

test('a reset in the middle of an attempt erases it, and the next one asks as many questions', async ({
  page,
}) => {
  await page.goto(FINAL);
  await begin(page);
  await eraseAnswers(page);
  await expect(page.getByRole('button', {name: 'Begin'})).toBeVisible();
  expect(await attempts(page)).toEqual([]);
  await begin(page);
  await expect(page.getByRole('heading', {name: 'Answered: 0 of 6'})).toBeVisible();
});

test('it fits a phone, and paper has the questions and then the key', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  await page.goto(FINAL);
  await begin(page);
  await expectNoOverflow(page, 'an attempt');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('button', {name: 'Hand in'})).toBeHidden();
  await expect(page.getByRole('heading', {name: 'Answers'})).toBeVisible();
  await page.emulateMedia({media: 'screen'});
  await handInEmpty(page);
  await expectNoOverflow(page, 'a result');
});

async function handInEmpty(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Hand in', exact: true}).click();
  await page.getByRole('button', {name: 'Hand in anyway'}).click();
  await expect(page.getByRole('heading', {name: /You got/})).toBeVisible();
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('an assessment says what it draws from, with links, and that it needs scripts', async ({
    page,
  }) => {
    await page.goto(FINAL);
    await expect(page.getByRole('article').getByRole('link', {name: 'Logs'})).toBeVisible();
    await expect(page.locator('.training-assessment noscript p')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Begin'})).toHaveCount(0);
  });
});

test('a practice quiz asks questions of other pages as well, and tells at once', async ({page}) => {
  await page.goto('/exam/practice');
  await expect(questions(page)).toHaveCount(3);
  const own = question(page, /Is this practice/);
  await own.getByLabel('Yes').check();
  await own.getByRole('button', {name: 'Check answer'}).click();
  await expect(own).toContainText('Here you are told at once.');
  await expectAccessible(page, 'a practice quiz that draws', WITHIN);
  const before = await questions(page).locator('legend').allInnerTexts();
  await page.reload();
  await expect(questions(page)).toHaveCount(3);
  expect(await questions(page).locator('legend').allInnerTexts()).toEqual(before);
  await page.getByRole('button', {name: 'Start over with other questions'}).click();
  await expect(questions(page)).toHaveCount(3);
  const after = await questions(page).locator('legend').allInnerTexts();
  // Four questions can be drawn, two at a time: all others come first.
  expect(after.slice(1).filter((legend) => before.includes(legend))).toEqual([]);
  // Its own question is asked again, and stays done.
  await expect(own.getByRole('button', {name: 'Check answer'})).toBeVisible();
  const kept = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) =>
      one.startsWith('training.progress:exam/practice'),
    );
    return localStorage.getItem(key ?? '') ?? '{}';
  });
  expect(JSON.parse(kept)).toHaveProperty('done.own');
});
