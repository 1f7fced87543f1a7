import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome, press, questionById, statusOf} from './support/question';
import {eraseAnswers, expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

const COMPARE = 'Compare with the model answer';
const TEXT = 'Nobody hears it.\nIt only records.';

for (const verdict of ['I had it', 'Partly', 'Not yet']) {
  test(`what was written is compared and kept with the verdict: ${verdict}`, async ({page}) => {
    await openQuiz(page, '/reflect');
    const question = questionById(page, 'alarm');
    const field = question.getByRole('textbox', {name: 'Your answer'});
    await field.fill(TEXT);
    await press(question, COMPARE);
    await expect(statusOf(question)).toHaveText(
      'Model answer: Somebody has to look. An alarm looks by itself.',
    );

    await page.reload();
    await expect(field).toHaveValue(TEXT);
    await expect(question.locator('[data-solution]')).toContainText('Somebody has to look.');
    await press(question, verdict);
    await expectOutcome(question, verdict);
    await expect(statusOf(question)).toHaveText(`${verdict}. A trail records.`);

    await page.reload();
    await expectOutcome(question, verdict);
    await page.getByLabel('False').check();
    await press(questionById(page, 'history'), 'Check answer');
    await expect(page.getByRole('heading', {name: 'You got 1 of 1 correct'})).toBeVisible();
    await expect(page.getByText('Passed, with 100%.')).toBeVisible();

    await eraseAnswers(page);
    await expect(field).toHaveValue('');
  });
}

test('the keyboard leads from the text to the model answer and on', async ({page}) => {
  await openQuiz(page, '/reflect');
  const question = questionById(page, 'alarm');
  await question.getByRole('textbox').focus();
  await page.keyboard.type('One line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and another');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // A key that is held down says nothing of the answer.
  await page.keyboard.press('Enter');
  await expect(question.getByRole('group', {name: 'How close was your answer?'})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectOutcome(question, 'Partly');
  await expect(question.getByRole('button', {name: 'Next question'})).toBeFocused();
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the model answer is behind a summary', async ({page}) => {
    await page.goto('/reflect');
    const question = questionById(page, 'alarm');
    const answer = question.getByText('Somebody has to look.');
    await expect(answer).toBeHidden();
    await question.getByText('Show answer and explanation').click();
    await expect(answer).toBeVisible();
    await expect(question.getByText('A trail records.')).toBeVisible();
  });
});

test('paper has the question with room to write, and the model answer at the end', async ({
  page,
}) => {
  await openQuiz(page, '/reflect');
  await page.emulateMedia({media: 'print'});
  await expect(questionById(page, 'alarm').getByRole('textbox')).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Answers'})).toBeVisible();
  await expect(page.getByRole('listitem').filter({hasText: 'Somebody has to look.'})).toBeVisible();
});
