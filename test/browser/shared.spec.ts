import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome, press, questionById} from './support/question';
import {expect, expectAccessible, expectNoOverflow, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

const TEXT = 'A call is made:';

test('a text that questions share is seen once, above the first of them', async ({page}) => {
  await openQuiz(page, '/shared');
  await expect(page.getByText(TEXT).filter({visible: true})).toHaveCount(1);
  const text = page.getByRole('group', {name: 'Questions 2 to 4'});
  await expect(text).toContainText('StopLogging');
  await expect(text.getByRole('table')).toBeVisible();
  const id = await text.getAttribute('id');
  for (const question of ['first', 'second', 'third']) {
    await expect(questionById(page, question).locator('fieldset')).toHaveAttribute(
      'aria-details',
      id ?? '',
    );
  }
  await expect(questionById(page, 'after').locator('fieldset')).not.toHaveAttribute('aria-details');
});

test('each question about a text has its own number, answer and outcome', async ({page}) => {
  await openQuiz(page, '/shared');
  await expect(page.getByRole('group', {name: /^Question 3 of 5 What does it do/})).toBeVisible();
  const second = questionById(page, 'second');
  await second.getByLabel('It stops a trail').check();
  await press(second, 'Check answer');
  await expectOutcome(second, 'Correct');
  await expect(questionById(page, 'first').locator('[data-outcome]')).toHaveCount(0);
  await page.reload();
  await expectOutcome(second, 'Correct');
});

test('of questions one at a time, each has the text', async ({page}) => {
  await openQuiz(page, '/shared-steps');
  const row = page.getByRole('navigation', {name: 'Questions'});
  const text = page.getByText(TEXT).filter({visible: true});
  await expect(text).toHaveCount(0);
  for (const id of ['first', 'second', 'third']) {
    await row.getByRole('button', {name: 'Next'}).click();
    await expect(questionById(page, id)).toBeVisible();
    await expect(text).toHaveCount(1);
  }
  await row.getByRole('button', {name: 'Next'}).click();
  await expect(text).toHaveCount(0);
});

for (const path of ['/shared', '/shared-steps']) {
  test(`on paper, the text is there once: ${path}`, async ({page}) => {
    await openQuiz(page, path);
    await page.emulateMedia({media: 'print'});
    await expect(page.getByText(TEXT).filter({visible: true})).toHaveCount(1);
  });

  test(`can be read, and fits a narrow screen: ${path}`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 800});
    await openQuiz(page, path);
    await expectNoOverflow(page, 'with a shared text');
    await expectAccessible(page, 'with a shared text', '.training-quiz');
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the text is there once', async ({page}) => {
    for (const path of ['/shared', '/shared-steps']) {
      await page.goto(path);
      await expect(page.getByText(TEXT).filter({visible: true})).toHaveCount(1);
    }
  });
});
