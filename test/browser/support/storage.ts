import type {Page} from '@playwright/test';

interface StoredQuestion {
  hash: string;
  responses: string[][];
}

/**
 * The key of a page's answers in the browser's storage, which ends with the site's namespace.
 *
 * @param quiz what the quiz is known by
 * @returns `null` where nothing is stored
 */
export function storageKey(page: Page, quiz: string): Promise<string | null> {
  return page.evaluate(
    (prefix) => Object.keys(localStorage).find((key) => key.startsWith(prefix)) ?? null,
    `training.progress:${quiz}`,
  );
}

/** Stores a text in place of the answers to a quiz that has some. */
export async function storeInstead(page: Page, quiz: string, text: string): Promise<void> {
  const key = await storageKey(page, quiz);
  await page.evaluate(
    ([name, value]) => {
      localStorage.setItem(name, value);
    },
    [key ?? '', text] as const,
  );
}

/** Makes the answer to one question one to an earlier version of its content. */
export async function storeAsOutdated(page: Page, quiz: string, id: string): Promise<void> {
  const key = await storageKey(page, quiz);
  const text = await page.evaluate((name) => localStorage.getItem(name), key ?? '');
  const stored = JSON.parse(text ?? '') as {questions: Record<string, StoredQuestion>};
  const question = stored.questions[id];
  if (!question) {
    throw new Error(`Nothing is stored for ${id}`);
  }
  question.hash = 'of-older-content';
  await storeInstead(page, quiz, JSON.stringify(stored));
}
