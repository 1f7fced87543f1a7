import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome} from './support/question';
import {expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

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
    'Correct A is one.',
  );
  await expect(question.getByRole('checkbox', {name: 'The digit 1'})).toHaveAccessibleDescription(
    'Not correct That is a digit.',
  );
  await expectOutcome(question, 'Partly correct: 1 of 2');

  await question.getByRole('button', {name: 'Try again'}).click();
  await question.getByRole('checkbox', {name: 'The digit 1'}).uncheck();
  await question.getByRole('checkbox', {name: 'The letter B'}).check();
  await question.getByRole('button', {name: 'Check answer'}).click();
  await expectOutcome(question, 'Correct');
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
  await expectOutcome(question, 'Correct');
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
  await expectOutcome(question, 'Correct');
});

for (const [path, scripts] of [
  ['/states', ['training', 'training-end']],
  ['/types', ['training', 'training-arranging', 'training-end', 'training-text']],
] as const) {
  test(`${path} runs the scripts of the types that it has, and of no other`, async ({page}) => {
    const names = new Set<string>();
    page.on('request', (request) => {
      const name = /\/js\/(training[\w-]*)\./.exec(request.url())?.[1];
      if (name !== undefined && request.resourceType() === 'script') {
        names.add(name);
      }
    });
    await openQuiz(page, path);
    await expect(page.locator('h3 + ol')).toBeAttached();
    expect([...names].sort()).toEqual(scripts);
  });
}
