import {expect, expectAccessible, openQuiz, test} from './support/test';

test.use({baseURL: 'http://localhost:4322'});

test.beforeEach(async ({page}) => {
  await openQuiz(page, '/states');
});

test('several right answers are boxes, and each chosen one says whether it was right', async ({
  page,
}) => {
  const question = page.locator('#question-several');
  await expect(question.getByText('Select all that apply.')).toBeVisible();
  await question.getByRole('checkbox', {name: 'The letter A'}).check();
  await question.getByRole('checkbox', {name: 'The digit 1'}).check();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(question.getByRole('checkbox', {name: 'The letter A'})).toHaveAccessibleDescription(
    'Your answer, correct A is one.',
  );
  await expect(question.getByRole('checkbox', {name: 'The digit 1'})).toHaveAccessibleDescription(
    'Your answer, not correct That is a digit.',
  );
  await expectAccessible(page, 'a partly right answer');

  await question.getByRole('button', {name: 'Try again'}).click();
  await question.getByRole('checkbox', {name: 'The digit 1'}).uncheck();
  await question.getByRole('checkbox', {name: 'The letter B'}).check();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(question.getByText('Correct', {exact: true})).toBeVisible();
});

test('hints come one by one, each announced', async ({page}) => {
  const question = page.locator('#question-several');
  await question.getByRole('button', {name: 'Hint 1 of 2'}).click();
  await expect(question.getByRole('status')).toHaveText('Say the alphabet.');
  await question.getByRole('button', {name: 'Hint 2 of 2'}).click();
  await expect(question.getByRole('status')).toHaveText('There are two.');
  await expect(question.getByRole('list', {name: 'Hints'}).getByRole('listitem')).toHaveCount(2);
  const button = question.getByRole('button', {name: 'No more hints'});
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page, 'hints');
});

test('true comes before false, whatever the answer', async ({page}) => {
  const question = page.locator('#question-statement');
  await expect(question.getByRole('radio')).toHaveCount(2);
  await expect(question.locator('label')).toHaveText(['True', 'False']);
  await question.getByText('True').click();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(question.locator('[data-feedback]')).toHaveText('They are different.');
});

test('an option with a code block has a name, and can be chosen anywhere', async ({page}) => {
  const question = page.locator('#question-code');
  const option = question.getByRole('radio', {name: /ls --all/});
  await question
    .locator('.training-option', {has: page.getByRole('radio', {name: /ls --all/})})
    .click({position: {x: 300, y: 20}});
  await expect(option).toBeChecked();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(question.getByText('Correct', {exact: true})).toBeVisible();
});

test('the result counts questions, and passes by points', async ({page}) => {
  const several = page.locator('#question-several');
  await several.getByRole('checkbox', {name: 'The letter A'}).check();
  await several.getByRole('checkbox', {name: 'The letter B'}).check();
  await several.getByRole('button', {name: 'Check answer'}).click();
  for (const [id, label] of [
    ['statement', 'True'],
    ['code', 'Neither'],
  ] as const) {
    const question = page.locator(`#question-${id}`);
    await question.getByText(label, {exact: true}).click();
    await question.getByRole('button', {name: 'Check answer'}).click();
    await question.getByRole('button', {name: 'Show answer'}).click();
  }
  await expect(page.getByRole('heading', {name: 'You got 1 of 3 correct'})).toBeVisible();
  // 3 of 5 points, of which the pass mark asks for half.
  await expect(page.getByText('Passed, with 60 %. The pass mark is 50 %.')).toBeVisible();
  await expectAccessible(page, 'a result with a pass mark');
});

test('a browser that keeps nothing still runs the quiz', async ({page, context}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  page.removeAllListeners('console');
  await openQuiz(page, '/states');
  const question = page.locator('#question-statement');
  await question.getByText('False').click();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expect(question.getByText('Correct', {exact: true})).toBeVisible();
});
