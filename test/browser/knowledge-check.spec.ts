import {
  type CourseQuestion,
  KNOWLEDGE_CHECK,
  optionOf,
  plain,
  questionOn,
  readKnowledgeCheck,
  rightOption,
  wrongOption,
} from './support/course';
import {expectOutcome} from './support/question';
import {expect, openQuiz, test} from './support/test';
import type {Page} from '@playwright/test';

const questions = readKnowledgeCheck();
const [first, second] = questions;

async function answer(page: Page, question: CourseQuestion, option = rightOption(question)) {
  const group = questionOn(page, question);
  await optionOf(group, option).check();
  await group.getByRole('button', {name: 'Check answer'}).click();
}

test.beforeEach(async ({page}) => {
  await openQuiz(page, KNOWLEDGE_CHECK);
});

test('the course asks four questions, each a named group of radio buttons', async ({page}) => {
  await expect(page.getByRole('group')).toHaveCount(4);
  for (const [index, question] of questions.entries()) {
    const group = page.getByRole('group', {
      name: `Question ${index + 1} of 4 ${plain(question.prompt)}`,
    });
    await expect(group.getByRole('radio')).toHaveCount(question.options.length);
    await expect(group.getByRole('radio', {checked: true})).toHaveCount(0);
  }
});

test('choosing an option grades nothing', async ({page}) => {
  const group = questionOn(page, first);
  await group.getByRole('radio').first().check();
  await expectOutcome(group);
  await expect(group.locator('.training-mark')).toHaveCount(0);
});

test('a wrong answer gets its own feedback, another try and then the answer', async ({page}) => {
  const question = first;
  const group = questionOn(page, question);
  const firstWrong = wrongOption(question);

  await answer(page, question, firstWrong);
  await expectOutcome(group, 'Not quite');
  await expect(group.locator('[data-feedback]')).toHaveText(plain(firstWrong.feedback));
  await expect(group.getByText('Correct answer')).toHaveCount(0);
  await expect(group.getByRole('button', {name: 'Show answer'})).toBeVisible();

  await group.getByRole('button', {name: 'Try again'}).click();
  await answer(page, question, wrongOption(question, 1));
  await expectOutcome(group, 'Not quite', 'The correct answer is shown.');
  await expect(group.getByText('Correct answer', {exact: true})).toBeVisible();
  await expect(group.getByText(plain(question.explanation)).first()).toBeVisible();
});

test('Show answer ends on the right option and the explanation', async ({page}) => {
  const question = second;
  const group = questionOn(page, question);
  await answer(page, question, wrongOption(question));
  await group.getByRole('button', {name: 'Show answer'}).click();
  const key = optionOf(group, rightOption(question));
  await expect(key).toHaveAccessibleDescription(/Correct answer/);
  await expect(group.getByText(plain(question.explanation)).first()).toBeVisible();
  await expect(group.getByRole('button', {name: 'Next question'})).toBeFocused();
});

test('checking without a choice asks for one', async ({page}) => {
  const group = questionOn(page, first);
  await group.getByRole('button', {name: 'Check answer'}).click();
  const request = 'This cannot be checked yet. Select one.';
  await expectOutcome(group, request);
  await expect(group.getByRole('status')).toHaveText(request);
  await group.getByRole('radio').first().check();
  await expectOutcome(group);
  await expect(group.getByRole('status')).toHaveText('');
});

test('the outcome and the feedback are announced politely', async ({page}) => {
  const question = first;
  const status = questionOn(page, question).getByRole('status');
  await expect(status).toHaveText('');
  await expect(status).toHaveAttribute('aria-atomic', 'true');
  await answer(page, question);
  await expect(status).toHaveText(
    `Correct. ${plain(rightOption(question).feedback)} ${plain(question.explanation)}`,
  );
});

test('a graded option stays readable and can no longer be changed', async ({page}) => {
  const question = first;
  const group = questionOn(page, question);
  await answer(page, question);
  const chosen = optionOf(group, rightOption(question));
  const other = optionOf(group, wrongOption(question));
  await expect(other).toHaveAttribute('aria-disabled', 'true');
  await other.focus();
  await expect(other).toBeFocused();
  await other.press('Space');
  await expect(chosen).toBeChecked();
  await expect(other).not.toBeChecked();
});

test('a reader without a mouse gets one wrong, reads why, and sees the result again later', async ({
  page,
}) => {
  await page.locator('#knowledge-check .hash-link').focus();
  for (const [index, question] of questions.entries()) {
    if (index === 0) {
      await page.keyboard.press('Tab');
    } else {
      await expect(questionOn(page, question).getByRole('group')).toBeFocused();
      await page.keyboard.press('Tab');
    }
    const labels = await questionOn(page, question).getByRole('radio').all();
    const key = plain(rightOption(question).text);
    const places = await Promise.all(
      labels.map((radio) =>
        radio.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent),
      ),
    );
    const right = places.indexOf(key);
    const move = async (place: number) => {
      // The first option has the focus and is not chosen yet.
      await page.keyboard.press('Space');
      for (let step = 0; step < place; step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Tab');
      await expect(
        questionOn(page, question).getByRole('button', {name: 'Check answer'}),
      ).toBeFocused();
      await page.keyboard.press('Enter');
    };
    if (index === 2) {
      await move((right + 1) % labels.length);
      await expect(questionOn(page, question).locator('[data-feedback]')).toBeVisible();
      await expect(
        questionOn(page, question).getByRole('button', {name: 'Try again'}),
      ).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    } else {
      await move(right);
    }
    // The button that was pressed leads on.
    await page.keyboard.press('Enter');
  }
  const result = page.getByRole('heading', {name: 'You got 3 of 4 correct'});
  await expect(result).toBeFocused();

  await page.reload();
  await expect(result).toBeVisible();
  for (const [index, question] of questions.entries()) {
    await expect(questionOn(page, question).locator('[data-outcome]').first()).toHaveText(
      index === 2 ? 'Not quite' : 'Correct',
    );
  }
});

test('a second try does not count for the result', async ({page}) => {
  for (const question of questions) {
    await answer(page, question, wrongOption(question));
    await questionOn(page, question).getByRole('button', {name: 'Try again'}).click();
    await answer(page, question);
    await expectOutcome(questionOn(page, question), 'Correct');
  }
  await expect(page.getByRole('heading', {name: 'You got 0 of 4 correct'})).toBeVisible();
});

test('once a page is at rest, it needs no network until its result', async ({page}) => {
  await expect(page.locator('h3 + ol')).toBeAttached();
  const asked: string[] = [];
  page.on('request', (request) => {
    // The script of a course comes when the browser is idle, however long that takes.
    if (/\/training(?!-course)[^/]*\.js$/.test(request.url())) {
      asked.push(request.url());
    }
  });
  for (const question of questions) {
    await answer(page, question);
  }
  await expect(page.getByRole('heading', {name: /^You got 4 of 4/})).toBeVisible();
  expect(asked).toEqual([]);
});

test('a result where each question is worth a point says nothing of points', async ({page}) => {
  for (const question of questions) {
    await answer(page, question);
  }
  await expect(page.getByRole('heading', {name: 'You got 4 of 4 correct'})).toBeVisible();
  await expect(page.getByText('Points:')).toHaveCount(0);
});
