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
  await expect(group.getByText('Not quite')).toHaveCount(0);
  await expect(group.getByText('Correct', {exact: true})).toHaveCount(0);
});

test('a wrong answer gets its own feedback, another try and then the answer', async ({page}) => {
  const question = first;
  const group = questionOn(page, question);
  const firstWrong = wrongOption(question);

  await answer(page, question, firstWrong);
  await expect(group.getByText('Not quite', {exact: true})).toBeVisible();
  await expect(group.locator('[data-feedback]')).toHaveText(plain(firstWrong.feedback));
  await expect(group.getByText('Correct answer')).toHaveCount(0);
  await expect(group.getByRole('button', {name: 'Show answer'})).toBeVisible();

  await group.getByRole('button', {name: 'Try again'}).click();
  await answer(page, question, wrongOption(question, 1));
  await expect(
    group.getByText('Not quite. The correct answer is marked above', {exact: true}),
  ).toBeVisible();
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
  await expect(group.getByText('Choose an answer first.').first()).toBeVisible();
  await expect(group.getByRole('status')).toHaveText('Choose an answer first.');
  await group.getByRole('radio').first().check();
  await expect(group.getByText('Choose an answer first.')).toHaveCount(0);
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
  await expect(page.getByText('Your answer, correct')).toHaveCount(3);
  await expect(page.getByText('Your answer, not correct')).toHaveCount(1);
});

test('a second try does not count for the result', async ({page}) => {
  for (const question of questions) {
    await answer(page, question, wrongOption(question));
    await questionOn(page, question).getByRole('button', {name: 'Try again'}).click();
    await answer(page, question);
    await expect(questionOn(page, question).getByText('Correct', {exact: true})).toBeVisible();
  }
  await expect(page.getByRole('heading', {name: 'You got 0 of 4 correct'})).toBeVisible();
});

test('Start over asks everything again and forgets the answers', async ({page}) => {
  for (const question of questions) {
    await answer(page, question);
  }
  await page.getByRole('button', {name: 'Start over'}).click();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(4);
  await expect(page.getByRole('radio', {checked: true})).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(4);
});

test('pages keep their answers apart', async ({page}) => {
  await answer(page, first);
  await openQuiz(page, '/docs/cloudtrail/event-types');
  await expect(page.getByText('Your answer, correct')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Your answer, correct')).toHaveCount(1);
});

test('two tabs agree', async ({page, context}) => {
  const other = await context.newPage();
  await openQuiz(other, KNOWLEDGE_CHECK);
  await answer(page, first);
  await expect(other.getByText('Your answer, correct')).toHaveCount(1);
});

test('a question whose content changed is asked again, its neighbours keep their answers', async ({
  page,
}) => {
  await answer(page, first);
  await answer(page, second);
  await page.evaluate((id) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('training.progress:'));
    const stored = JSON.parse(localStorage.getItem(key ?? '') ?? '') as {
      questions: Record<string, {hash: string}>;
    };
    const question = stored.questions[id];
    if (question && key) {
      question.hash = 'of-older-content';
      localStorage.setItem(key, JSON.stringify(stored));
    }
  }, first.id);
  await page.reload();
  await expect(questionOn(page, second).getByText('Your answer, correct')).toBeVisible();
  await expect(questionOn(page, first).getByRole('button', {name: 'Check answer'})).toBeVisible();
});

for (const stored of [
  '',
  'null',
  '{"version":1',
  '{"version":99,"questions":{}}',
  '[]',
  'x'.repeat(200_000),
]) {
  test(`stored nonsense is ignored: ${stored.slice(0, 30)}`, async ({page}) => {
    await answer(page, first);
    await page.evaluate((value) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('training.progress:'));
      localStorage.setItem(key ?? '', value);
    }, stored);
    await page.reload();
    await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(4);
    await answer(page, first);
    await expect(page.getByText('Your answer, correct')).toHaveCount(1);
  });
}
