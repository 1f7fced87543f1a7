import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome, press, questionById, statusOf} from './support/question';
import {expect, expectAccessible, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

const CHECK = 'Check answer';

test('a choice that says how many tells who has chosen fewer or more', async ({page}) => {
  await openQuiz(page, '/written');
  const question = questionById(page, 'counted');
  await expect(question).toContainText('Choose 2.');
  await question.getByLabel('StopLogging').check();
  await press(question, CHECK);
  await expect(statusOf(question)).toHaveText('This cannot be checked yet. Choose 2.');
  await question.getByLabel('LookupEvents').check();
  await question.getByLabel('DeleteTrail').check();
  await press(question, CHECK);
  await expect(statusOf(question)).toHaveText('This cannot be checked yet. Choose 2.');
  await question.getByLabel('LookupEvents').uncheck();
  await press(question, CHECK);
  await expectOutcome(question, 'Correct');
});

test('a wrong answer that its author has thought of is answered, and kept', async ({page}) => {
  await openQuiz(page, '/written');
  const question = questionById(page, 'guided');
  await question.getByRole('textbox').fill('startlogging');
  await press(question, CHECK);
  await expect(statusOf(question)).toHaveText('Not quite. That begins it. It is the opposite.');
  await page.reload();
  await expect(question.locator('[data-feedback]')).toContainText('That begins it.');
});

test('the keyboard leads through the menus and the fields of a text', async ({page}) => {
  await openQuiz(page, '/written');
  const question = questionById(page, 'mixed');
  await question.getByLabel('Blank 1').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('Tab');
  await page.keyboard.type('91 days');
  await page.keyboard.press('Tab');
  await page.keyboard.press('o');
  await page.keyboard.press('Tab');
  await expect(question.getByLabel('Blank 4')).toBeFocused();
  await page.keyboard.type('StartL');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectOutcome(question, 'Partly correct: 3 of 4');

  await page.keyboard.press('Enter');
  await expect(question.getByLabel('Blank 3')).toBeFocused();
  await page.keyboard.press('e');
  await press(question, CHECK);
  await expectOutcome(question, 'Correct');
  await page.reload();
  await expectOutcome(question, 'Correct');
  await expect(question.getByLabel('Blank 2')).toHaveValue('91');
});

test('blanks in code are filled in, graded and kept, and its white space stays', async ({page}) => {
  await openQuiz(page, '/written');
  const question = questionById(page, 'code-blanks');
  const code = question.locator('pre');
  await expect(code).toContainText('    for part in [[1, 2], [3, 4]] {\n        if part[0] > 1 ');
  await question.getByLabel('Blank 1').fill('mut');
  await question.getByLabel('Blank 2').selectOption('u32');
  await question.getByLabel('Blank 3').fill('0');
  await question.getByLabel('Blank 4').fill('&&');
  await question.getByLabel('Blank 5').fill('+ =');
  await press(question, CHECK);
  await expect(statusOf(question)).toContainText('One of the two is enough.');
  await press(question, 'Try again');
  await question.getByLabel('Blank 4').fill('||');
  await press(question, CHECK);
  await expectOutcome(question, 'Correct');
  await page.reload();
  await expectOutcome(question, 'Correct');
  await expect(question.getByLabel('Blank 4')).toHaveValue('||');
});

test('names between colons in words are no pictures', async ({page}) => {
  await openQuiz(page, '/written');
  await expect(questionById(page, 'code-words')).toContainText(
    'Complete the test of arn:aws:key:100:1000 and 10:100:1000. 🎉',
  );
});

test('what is chosen and typed, and not checked, is there again', async ({page}) => {
  await openQuiz(page, '/written');
  const question = questionById(page, 'mixed');
  await question.getByLabel('Blank 1').selectOption('data');
  await question.getByLabel('Blank 2').fill('about');
  await page.reload();
  await expect(question.getByLabel('Blank 1')).toHaveValue('data');
  await expect(question.getByLabel('Blank 2')).toHaveValue('about');
});

test.describe('every state', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read, ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await openQuiz(page, '/written');
      await expectAccessible(page, 'as asked', '.training-quiz');
      const mixed = questionById(page, 'mixed');
      await mixed.getByLabel('Blank 1').selectOption('data');
      await mixed.getByLabel('Blank 2').fill('30');
      await mixed.getByLabel('Blank 3').selectOption('one');
      await mixed.getByLabel('Blank 4').selectOption('StartLogging');
      await press(mixed, CHECK);
      await questionById(page, 'kept').getByRole('textbox').fill('30');
      await press(questionById(page, 'kept'), CHECK);
      await expectAccessible(page, 'answered', '.training-quiz');
      await press(mixed, 'Try again');
      await expectAccessible(page, 'answered again', '.training-quiz');
      await press(mixed, CHECK);
      await expectOutcome(mixed, 'Partly correct: 1 of 4', 'The correct answer is shown.');
      await expectAccessible(page, 'done', '.training-quiz');
    });
  }

  test('fits a narrow screen', async ({page}) => {
    await page.setViewportSize({width: 360, height: 800});
    await openQuiz(page, '/written');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the answers and all feedback are behind the summary', async ({page}) => {
    await page.goto('/written');
    const question = questionById(page, 'mixed');
    await expect(question.getByText('They are opt-in.')).toBeHidden();
    await question.getByText('Show answer and explanation').click();
    await expect(question.getByText('They are opt-in.')).toBeVisible();
    await expect(question.locator('details')).toContainText('90 ± 1 days');
    const code = questionById(page, 'code-blanks').locator('details');
    await code.locator('summary').click();
    await expect(code).toContainText('    let mut total: u32 = 0;');
  });
});

test('on paper, menus list what is in them, and code is there in full', async ({page}) => {
  await openQuiz(page, '/written');
  await page.emulateMedia({media: 'print'});
  await expect(questionById(page, 'mixed').getByText('(StopLogging / StartLogging)')).toBeVisible();
  const hidden = await questionById(page, 'code-blanks')
    .locator('pre')
    .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
  expect(hidden).toBe(0);
});
