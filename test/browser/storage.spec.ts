import fc from 'fast-check';
import type {Page} from '@playwright/test';
import {
  KNOWLEDGE_CHECK,
  optionOf,
  questionOn,
  readKnowledgeCheck,
  rightOption,
} from './support/course';
import {expectOutcome, press} from './support/question';
import {storageKey, storeAsOutdated, storeInstead} from './support/storage';
import {eraseAnswers, expect, openQuiz, test} from './support/test';

const QUIZ = 'cloudtrail/knowledge-check';
const [first, second] = readKnowledgeCheck();

async function answer(page: Page, question: typeof first): Promise<void> {
  const group = questionOn(page, question);
  await optionOf(group, rightOption(question)).check();
  await press(group, 'Check answer');
}

test.beforeEach(async ({page}) => {
  await openQuiz(page, KNOWLEDGE_CHECK);
});

test('pages keep their answers apart', async ({page}) => {
  await answer(page, first);
  expect(await storageKey(page, QUIZ)).not.toBeNull();
  await openQuiz(page, '/docs/cloudtrail/event-types');
  await expect(page.locator('[data-outcome]')).toHaveCount(0);
  await page.goBack();
  await expectOutcome(questionOn(page, first), 'Correct');
});

test('two tabs agree', async ({page, context}) => {
  const other = await context.newPage();
  await openQuiz(other, KNOWLEDGE_CHECK);
  await answer(page, first);
  await expectOutcome(questionOn(other, first), 'Correct');
  await eraseAnswers(page);
  await expect(other.locator('[data-outcome]')).toHaveCount(0);
});

test('a question whose content changed is asked again, its neighbours keep their answers', async ({
  page,
}) => {
  await answer(page, first);
  await answer(page, second);
  await storeAsOutdated(page, QUIZ, first.id);
  await page.reload();
  await expectOutcome(questionOn(page, second), 'Correct');
  await expect(questionOn(page, first).getByRole('button', {name: 'Check answer'})).toBeVisible();
});

/** What a browser may hold under the key: no JSON, other JSON, and almost what we write. */
function storedTexts(hash: string): string[] {
  const responses = fc.array(fc.oneof(fc.array(fc.string()), fc.jsonValue()), {maxLength: 3});
  const almostOurs = fc.record(
    {
      version: fc.constantFrom<unknown>(1, 1, 1, 99, '1'),
      questions: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom(first.id, second.id, '__proto__'),
          fc.record(
            {
              hash: fc.constantFrom<unknown>(hash, 7),
              responses,
              revealed: fc.boolean(),
              earlier: fc.jsonValue(),
            },
            {requiredKeys: ['hash']},
          ),
        ),
      ),
    },
    {requiredKeys: ['version']},
  );
  const texts = fc.oneof(
    {weight: 1, arbitrary: fc.string({unit: 'grapheme'})},
    {weight: 1, arbitrary: fc.json()},
    {weight: 3, arbitrary: almostOurs.map((value) => JSON.stringify(value))},
  );
  return ['', 'null', '[]', '{"version":1', 'x'.repeat(200_000)].concat(
    fc.sample(texts, {numRuns: 24, seed: 20261122}),
  );
}

test('whatever is stored under the key, the quiz works', async ({page}) => {
  await answer(page, first);
  const key = await storageKey(page, QUIZ);
  const stored = await page.evaluate((name) => localStorage.getItem(name), key ?? '');
  const hash = /"hash":"(\w+)"/.exec(stored ?? '')?.[1] ?? '';
  const erase = page.getByText('Erase my answers');
  for (const text of storedTexts(hash)) {
    await storeInstead(page, QUIZ, text);
    await page.reload();
    await expect(questionOn(page, first).getByRole('button').first()).toBeVisible();
    if (await erase.isVisible()) {
      await eraseAnswers(page);
    }
    await answer(page, first);
    await expectOutcome(questionOn(page, first), 'Correct');
  }
});
