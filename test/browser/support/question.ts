import type {Locator, Page} from '@playwright/test';
import {expect} from './test';

export function questionById(page: Page, id: string): Locator {
  return page.locator(`#question-${id}`);
}

/** Presses one of the buttons below a question. */
export async function press(question: Locator, name: string): Promise<void> {
  await question.getByRole('button', {name, exact: true}).click();
}

/** What the question says of the last response, in the words on the page. */
export async function expectOutcome(question: Locator, ...words: string[]): Promise<void> {
  await expect(question.locator('[data-outcome]')).toHaveText(words);
}

/** The region that speaks for the whole question; a sequence has one more of its own. */
export function statusOf(question: Locator): Locator {
  return question.locator('> [role=status]');
}
