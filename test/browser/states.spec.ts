import type {Page} from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectAccessibleLayout,
  expectContrastInTheDark,
  expectNoOverflow,
  expectUniqueIds,
  openQuiz,
  test,
} from './support/test';

/** Has a question of each type, with a button for each of its states. */
const SHOWCASE = '/docs/authoring/question-types';

/** Presses each button with that name, from the last one: some have another name then. */
async function pressAll(page: Page, name: string | RegExp): Promise<void> {
  // As they were found: to look for each anew, by its name, takes longer than to press it.
  const buttons = await page.getByRole('button', {name, exact: true}).elementHandles();
  for (const button of buttons.reverse()) {
    await button.click();
  }
}

/** Puts all questions of the showcase into one state after the other. */
async function walkThroughStates(page: Page, visit: (state: string) => Promise<void>) {
  await visit('as asked');
  await pressAll(page, /^Hint 1 of/);
  await pressAll(page, 'Check answer');
  await visit('not complete, with hints');
  await pressAll(page, 'Wrong once');
  await visit('wrong');
  await pressAll(page, 'Try again');
  await visit('trying again');
  await pressAll(page, 'Partly correct');
  await visit('partly correct');
  // What its reader judges has states of its own.
  await pressAll(page, 'Not yet');
  await pressAll(page, 'Answer shown');
  await expect(page.getByRole('heading', {name: /^You got 0 of/})).toBeVisible();
  await visit('revealed, with the result');
  await pressAll(page, 'Correct');
  await visit('correct');
  await pressAll(page, 'Compared');
  await visit('compared with the model answer');
}

test('every state of every type is accessible, light and dark', async ({page}) => {
  await openQuiz(page, SHOWCASE);
  await expectAccessible(page, SHOWCASE);
  await walkThroughStates(page, async (state) => {
    await expectUniqueIds(page, state);
    await expectAccessible(page, state, '.training-quiz');
    await expectContrastInTheDark(page, state, '.training-quiz');
  });
});

test('every state of every type is accessible, 320 px wide', async ({page}) => {
  await page.setViewportSize({width: 320, height: 800});
  await openQuiz(page, SHOWCASE);
  await walkThroughStates(page, async (state) => {
    await expectNoOverflow(page, state);
    await expectAccessibleLayout(page, state, '.training-quiz');
  });
});

test('every state of every type fits with text at 200 %', async ({page}) => {
  await openQuiz(page, SHOWCASE);
  await page.addStyleTag({content: 'html { font-size: 200% }'});
  await walkThroughStates(page, (state) => expectNoOverflow(page, state));
});

test('nothing moves when the script takes over', async ({page}) => {
  await page.addInitScript(() => {
    const store = window as unknown as {shift: number};
    store.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        store.shift += (entry as unknown as {value: number}).value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  // To the last question, with all other types above it.
  await openQuiz(page, `${SHOWCASE}#question-match-pairs`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBeLessThan(
    0.001,
  );
});
