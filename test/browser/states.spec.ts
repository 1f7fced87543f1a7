import type {Page} from '@playwright/test';
import {
  type CourseQuestion,
  KNOWLEDGE_CHECK,
  optionOf,
  questionOn,
  readKnowledgeCheck,
  rightOption,
  wrongOption,
} from './support/course';
import {expect, expectAccessible, openQuiz, test} from './support/test';

const questions = readKnowledgeCheck();
const [first, second, third, fourth] = questions;

async function check(page: Page, question: CourseQuestion, right: boolean) {
  const group = questionOn(page, question);
  await optionOf(group, right ? rightOption(question) : wrongOption(question)).check();
  await group.getByRole('button', {name: 'Check answer'}).click();
}

/** Puts the four questions into four different states, and then ends the quiz. */
async function walkThroughStates(page: Page, visit: (state: string) => Promise<void>) {
  await visit('nothing answered');
  await questionOn(page, first).getByRole('button', {name: 'Check answer'}).click();
  await optionOf(questionOn(page, second), rightOption(second)).check();
  await visit('nothing chosen, selected');
  await check(page, first, true);
  await check(page, second, false);
  await check(page, third, false);
  await questionOn(page, third).getByRole('button', {name: 'Try again'}).click();
  await visit('correct, not correct, trying again');
  await questionOn(page, second).getByRole('button', {name: 'Show answer'}).click();
  await questionOn(page, third).getByRole('button', {name: 'Show answer'}).click();
  await check(page, fourth, true);
  await visit('revealed, with the result');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`every state is accessible, ${colorScheme}, ${width} px wide`, async ({page}) => {
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.setViewportSize({width, height: 800});
      await openQuiz(page, KNOWLEDGE_CHECK);
      await walkThroughStates(page, async (state) => {
        await expectAccessible(page, state);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `nothing is cut off: ${state}`).toBeLessThanOrEqual(0);
      });
    });
  }
}

test('the state of an option shows in forced colours', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await openQuiz(page, KNOWLEDGE_CHECK);
  await check(page, first, false);
  const option = questionOn(page, first).locator('[data-verdict="incorrect"]');
  await expect(option).toContainText('Your answer, not correct');
  await expect(option.locator('svg')).toBeVisible();
  const edge = await option.evaluate(
    (element) => getComputedStyle(element, '::before').borderInlineStartWidth,
  );
  expect(edge).toBe('4px');
});

test('no element id stands twice in a page', async ({page}) => {
  await openQuiz(page, KNOWLEDGE_CHECK);
  await walkThroughStates(page, async (state) => {
    const ids = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[id]'), ({id}) => id),
    );
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      state,
    ).toEqual([]);
  });
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
  await openQuiz(page, `${KNOWLEDGE_CHECK}#question-${first.id}`);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBeLessThan(
    0.001,
  );
});

test('the focus in the comparison never hides below its header row or first column', async ({
  page,
}) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({width, height: 700});
    await page.goto('/compare/cloudtrail-cloudwatch-config');
    const links = page.getByRole('table').getByRole('link');
    await links.last().focus();
    const hidden: (string | null)[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await page.evaluate(() => {
        const link = document.activeElement;
        const box = link?.getBoundingClientRect();
        const top = box
          ? document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
          : null;
        return link?.closest('td') && !link.contains(top) ? link.getAttribute('aria-label') : null;
      });
      hidden.push(covered);
    }
    expect(
      hidden.filter((name) => name !== null),
      `${width} px`,
    ).toEqual([]);
  }
});

test('paper shows the questions first and the answers after them', async ({page}) => {
  await openQuiz(page, KNOWLEDGE_CHECK);
  await check(page, first, false);
  await page.emulateMedia({media: 'print'});
  const key = page.getByRole('heading', {name: 'Answers'});
  await expect(key).toBeVisible();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(0);
  await expect(page.getByText('Not quite', {exact: true})).toBeHidden();
  const answers = page.locator('section', {has: key}).getByRole('listitem');
  await expect(answers.filter({hasText: 'Correct answer:'})).toHaveCount(4);
  const lastQuestion = await questionOn(page, fourth).boundingBox();
  const keyBox = await key.boundingBox();
  expect(keyBox?.y).toBeGreaterThan(lastQuestion?.y ?? Infinity);
});

test('a printed page has the answers', async ({page}) => {
  await openQuiz(page, KNOWLEDGE_CHECK);
  const withKey = await page.pdf();
  await page.addStyleTag({content: '@media print { h3 + ol { display: none } }'});
  const withoutKey = await page.pdf();
  expect(withKey.length).toBeGreaterThan(withoutKey.length);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('every question can be read, and its answer opened', async ({page}) => {
    await page.goto(KNOWLEDGE_CHECK);
    for (const question of questions) {
      const group = questionOn(page, question);
      await expect(group.getByRole('radio')).toHaveCount(question.options.length);
      const answer = group.locator('details');
      await expect(answer).not.toHaveAttribute('open');
      await expect(answer.getByText('Correct answer:')).toBeHidden();
      await answer.locator('summary').click();
      await expect(answer.getByText('Correct answer:')).toBeVisible();
    }
  });

  test('no button pretends to work', async ({page}) => {
    await page.goto(KNOWLEDGE_CHECK);
    await expect(page.locator('.training-quiz button')).toHaveCount(0);
  });
});
