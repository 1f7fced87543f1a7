import {type BrowserContext, expect, type Page, test} from '@playwright/test';
import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome, questionById} from './support/question';
import {openQuiz} from './support/test';

test.use({baseURL: FIXTURE_SITE});

/** The middle of the first button below a question. */
async function placeOfButton(page: Page, id: string): Promise<{x: number; y: number}> {
  const button = questionById(page, id).getByRole('button', {name: 'Check answer'});
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  return {x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2};
}

test('a double click on Check answer shows what came of it', async ({page}) => {
  await openQuiz(page, '/types');
  const question = questionById(page, 'beside');
  await question.getByText('Another one').click();
  const {x, y} = await placeOfButton(page, 'beside');
  await page.mouse.dblclick(x, y);
  await expectOutcome(question, 'Not quite');
  await expect(question.getByRole('button', {name: 'Try again'})).toBeVisible();
});

test('a double click on the right answer leads to no other question', async ({page}) => {
  await openQuiz(page, '/types');
  const question = questionById(page, 'beside');
  await question.getByText('This one').click();
  const {x, y} = await placeOfButton(page, 'beside');
  await page.mouse.dblclick(x, y);
  await expectOutcome(question, 'Correct');
  await expect(page.locator('fieldset:focus')).toHaveCount(0);
});

test('a double click on Next question chooses nothing there', async ({page}) => {
  await openQuiz(page, '/types');
  const question = questionById(page, 'beside');
  await question.getByText('This one').click();
  await question.getByRole('button', {name: 'Check answer'}).click();
  const next = question.getByRole('button', {name: 'Next question'});
  await expect(async () => {
    await next.dblclick({timeout: 1000});
    await expect(next).not.toBeFocused({timeout: 100});
  }).toPass();
  await expect(page.locator('[data-outcome]')).toHaveCount(1);
  await expect(page.locator('input:checked')).toHaveCount(1);
});

test('a key that is held down presses a button once', async ({page}) => {
  await openQuiz(page, '/types');
  const question = questionById(page, 'command');
  await question.getByRole('textbox').fill('StartLogging');
  await question.getByRole('button', {name: 'Check answer'}).focus();
  const {keyboard} = page;
  // Every one after the first is a repetition.
  for (let times = 0; times < 20; times += 1) {
    await keyboard.down('Enter');
  }
  await keyboard.up('Enter');
  await expectOutcome(question, 'Not quite');
  await expect(question.getByRole('button', {name: 'Try again'})).toBeVisible();
});

/** A page whose scripts have not come yet. */
async function openEarly(page: Page): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/types', {waitUntil: 'commit'});
  return async () => {
    release();
    await expect(page.getByRole('button', {name: 'Check answer'}).first()).toBeVisible();
  };
}

test('what is typed and chosen before the scripts run is kept', async ({page}) => {
  const load = await openEarly(page);
  await questionById(page, 'command').getByRole('textbox').fill('StopLogging');
  await questionById(page, 'days').getByRole('textbox').fill('90 days');
  await questionById(page, 'beside').getByRole('radio', {name: 'This one'}).check();
  await questionById(page, 'services').getByRole('combobox').first().selectOption({index: 2});
  await load();
  for (const id of ['command', 'days', 'beside']) {
    await questionById(page, id).getByRole('button', {name: 'Check answer'}).click();
    await expectOutcome(questionById(page, id), 'Correct');
  }
  await expect(questionById(page, 'days').getByRole('textbox')).toHaveValue('90 days');
  await expect(questionById(page, 'services').getByRole('combobox').first()).not.toHaveValue('');
});

test('what is not checked is there after a reader comes back', async ({page}) => {
  await openQuiz(page, '/types');
  await questionById(page, 'command').getByRole('textbox').fill('StopLog');
  await questionById(page, 'beside').getByText('Another one').click();
  await questionById(page, 'journey')
    .getByRole('button', {name: /^Move down/})
    .first()
    .click();
  const order = await questionById(page, 'journey').locator('li').allTextContents();
  await page.reload();
  await expect(questionById(page, 'command').getByRole('textbox')).toHaveValue('StopLog');
  await expect(
    questionById(page, 'beside').getByRole('radio', {name: 'Another one'}),
  ).toBeChecked();
  await expect(questionById(page, 'journey').locator('li')).toHaveText(order);
});

test('what is not checked is there after a way through other pages', async ({page}) => {
  await openQuiz(page, '/types');
  await questionById(page, 'command').getByRole('textbox').fill('StopLog');
  await page.locator('.menu__link, .pagination-nav__link').first().click();
  await page.goBack();
  await expect(questionById(page, 'command').getByRole('textbox')).toHaveValue('StopLog');
});

async function answerFirst(page: Page): Promise<void> {
  await openQuiz(page, '/types');
  const question = questionById(page, 'command');
  await question.getByRole('textbox').fill('StopLogging');
  await question.getByRole('textbox').press('Enter');
  await expectOutcome(question, 'Correct');
}

function block(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

test('a page that can store nothing does not say that it does', async ({page, context}) => {
  await block(context);
  await answerFirst(page);
  await expect(page.getByText('Your answers cannot be kept in this browser.')).toBeVisible();
  await expect(page.getByText('Your answers are kept in this browser.')).toHaveCount(0);
});

test('a page whose storage is full says so', async ({page, context}) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answerFirst(page);
  await expect(page.getByText('Your answers cannot be kept in this browser.')).toBeVisible();
});

test('a page that stores answers says so', async ({page}) => {
  await answerFirst(page);
  await expect(page.getByText('Your answers are kept in this browser.')).toBeVisible();
});

test('the Enter that ends a composition checks nothing, in the order of Safari too', async ({
  page,
}) => {
  await openQuiz(page, '/types');
  const question = questionById(page, 'command');
  const field = question.getByRole('textbox');
  await field.fill('StopLogging');
  await field.evaluate((input) => {
    /** As an input method leaves it: the code of the key is gone. */
    const pressEnter = (isComposing: boolean) => {
      const event = new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, isComposing});
      Object.defineProperty(event, 'keyCode', {value: 229});
      input.dispatchEvent(event);
    };
    input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    pressEnter(true);
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: '認証'}));
    pressEnter(false);
  });
  await expect(question.locator('[data-outcome]')).toHaveCount(0);
  await field.press('Enter');
  await expectOutcome(question, 'Correct');
});
