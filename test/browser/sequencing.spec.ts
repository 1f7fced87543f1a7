import type {Locator} from '@playwright/test';
import {FIXTURE_SITE} from './support/fixture';
import {INPUTS, moveButton} from './support/inputs';
import {press, questionById} from './support/question';
import {expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

const AS_ASKED = [
  'An analyst queries it',
  'The trail delivers a log file',
  'A principal calls an API',
  'CloudTrail records the event',
] as const;
const THIRD = AS_ASKED[2];

async function expectOrder(question: Locator, ...order: string[]): Promise<void> {
  await expect.poll(() => INPUTS.items.read(question)).toEqual(order);
}

test.beforeEach(async ({page}) => {
  await openQuiz(page, '/types');
});

test('a button moves its item, keeps the focus and tells the new place', async ({page}) => {
  const question = questionById(page, 'journey');
  const up = moveButton(question, 'up', THIRD);
  const moved = question.getByRole('group').getByRole('status');
  await up.focus();
  await page.keyboard.press('Enter');
  await expectOrder(question, AS_ASKED[0], THIRD, AS_ASKED[1], AS_ASKED[3]);
  await expect(up).toBeFocused();
  await expect(moved).toHaveText(`${THIRD}: place 2 of 4`);

  await page.keyboard.press('Space');
  await expect(up).toBeFocused();
  await expect(moved).toHaveText(`${THIRD}: place 1 of 4`);

  // The first place is the end, and no reason to lose the focus.
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Space');
  await expect(up).toBeFocused();
  await expectOrder(question, THIRD, AS_ASKED[0], AS_ASKED[1], AS_ASKED[3]);

  await page.keyboard.press('Tab');
  await expect(moveButton(question, 'down', THIRD)).toBeFocused();
  await page.keyboard.press('Enter');
  await expectOrder(question, AS_ASKED[0], THIRD, AS_ASKED[1], AS_ASKED[3]);
  await expect(moved).toHaveText(`${THIRD}: place 2 of 4`);
});

test('an item can be dragged', async ({page}) => {
  const question = questionById(page, 'journey');
  await question.scrollIntoViewIfNeeded();
  const row = (item: string) => question.getByRole('listitem').filter({hasText: item});
  const handle = row(AS_ASKED[3]).locator('> [aria-hidden]');
  const from = await handle.boundingBox();
  const to = await row(AS_ASKED[0]).boundingBox();
  if (!from || !to) {
    throw new Error('The sequence is not on view');
  }
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height / 2, {steps: 12});
  await page.mouse.up();
  await expectOrder(question, AS_ASKED[3], AS_ASKED[0], AS_ASKED[1], THIRD);

  // Once it is let go it stays where it is.
  await page.mouse.move(from.x + 40, from.y, {steps: 4});
  await expectOrder(question, AS_ASKED[3], AS_ASKED[0], AS_ASKED[1], THIRD);
});

test('what has been checked can no longer be moved', async ({page}) => {
  const question = questionById(page, 'journey');
  await moveButton(question, 'up', THIRD).click();
  await press(question, 'Check answer');
  await expect(question.getByRole('button', {name: /^Move/})).toHaveCount(0);
  await expect(question.getByRole('listitem').locator('> [aria-hidden]')).toHaveCount(0);
});
