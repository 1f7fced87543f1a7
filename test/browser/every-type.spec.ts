import {type Kind, KINDS} from './support/kinds';
import {pressOn} from './support/keyboard';
import {FIXTURE_SITE} from './support/fixture';
import {expectOutcome, press, questionById, statusOf} from './support/question';
import {storeAsOutdated} from './support/storage';
import {expect, openQuiz, test} from './support/test';
import type {Locator, Page} from '@playwright/test';

test.use({baseURL: FIXTURE_SITE});

const PATHS = ['/types', '/states'] as const;

function kindsOn(path: string): Kind[] {
  return KINDS.filter((kind) => kind.path === path);
}

async function open(page: Page, {path, id}: Kind): Promise<Locator> {
  await openQuiz(page, path);
  return questionById(page, id);
}

async function expectSolution(question: Locator, {solution}: Kind): Promise<void> {
  await expect(question.locator('[data-verdict="key"], [data-solution]')).toContainText([
    ...solution,
  ]);
}

async function expectAnswer(question: Locator, {input}: Kind, answer: readonly string[]) {
  expect((await input.read(question)).sort()).toEqual([...answer].sort());
}

for (const kind of KINDS) {
  const {input, right, wrong, partly, hints} = kind;

  test.describe(kind.name, () => {
    test('wrong twice with the mouse: the answer is shown, and a reload keeps each step', async ({
      page,
    }) => {
      const question = await open(page, kind);
      await input.withMouse(question, wrong);
      await press(question, 'Check answer');
      await expectOutcome(question, 'Not quite');
      await expect(question.locator('[data-verdict="key"], [data-solution]')).toHaveCount(0);

      await page.reload();
      await expectOutcome(question, 'Not quite');
      await expectAnswer(question, kind, wrong);

      await press(question, 'Try again');
      await input.withMouse(question, wrong);
      await press(question, 'Check answer');
      await expectOutcome(question, 'Not quite', 'The correct answer is shown.');
      await expectSolution(question, kind);
      await expect(statusOf(question)).toContainText('Not quite. The correct answer is shown.');

      await page.reload();
      await expectOutcome(question, 'Not quite', 'The correct answer is shown.');
      await expectSolution(question, kind);
      await expect(question.getByRole('button', {name: 'Next question'})).toBeVisible();
    });

    test('wrong, then right, with the keyboard alone', async ({page}) => {
      const question = await open(page, kind);
      const checkAnswer = question.getByRole('button', {name: 'Check answer'});
      // Where "Next question" of the one before leads to.
      await question.getByRole('group').focus();
      await input.withKeyboard(question, wrong);
      await pressOn(checkAnswer, 'Enter');
      await expectOutcome(question, 'Not quite');
      await expect(statusOf(question)).toContainText('Not quite.');

      await expect(question.getByRole('button', {name: 'Try again'})).toBeFocused();
      await page.keyboard.press('Enter');
      expect(
        await question.evaluate((element) => element.contains(document.activeElement)),
        'the focus stays in the question',
      ).toBe(true);
      await input.withKeyboard(question, right);
      await pressOn(checkAnswer, 'Space');
      await expectOutcome(question, 'Correct');
      await expect(statusOf(question)).toContainText('Correct.');
      await expect(question.getByRole('button', {name: 'Next question'})).toBeFocused();
    });

    test(`right at first${hints > 0 ? ', after every hint' : ''}`, async ({page}) => {
      const question = await open(page, kind);
      for (let number = 1; number <= hints; number += 1) {
        await press(question, `Hint ${number} of ${hints}`);
        await expect(question.locator('[data-hint]')).toHaveCount(number);
      }
      await input.withMouse(question, right);
      await press(question, 'Check answer');
      await expectOutcome(question, 'Correct');
      await expect(question.locator('[data-hint]')).toHaveCount(0);
      await expect(question.locator('[data-solution]')).toHaveCount(0);

      await page.reload();
      await expectOutcome(question, 'Correct');
      expect((await input.read(question)).length).toBe(right.length);
    });

    if (partly) {
      test('partly right: says how much of it, and is fixed or shown', async ({page}) => {
        const question = await open(page, kind);
        await input.withMouse(question, partly.answer);
        await press(question, 'Check answer');
        await expectOutcome(question, partly.outcome);
        await expect(statusOf(question)).toContainText(`${partly.outcome}.`);

        await press(question, 'Try again');
        await expectAnswer(question, kind, partly.answer);
        await press(question, 'Show answer');
        await expectOutcome(question, partly.outcome, 'The correct answer is shown.');
      });
    }
  });
}

for (const path of PATHS) {
  const kinds = kindsOn(path);

  test(`a question that was edited is asked again, the others of ${path} are not`, async ({
    page,
  }) => {
    await openQuiz(page, path);
    for (const {id, input, right} of kinds) {
      await input.withMouse(questionById(page, id), right);
      await press(questionById(page, id), 'Check answer');
    }
    for (const [index, {id}] of kinds.entries()) {
      await storeAsOutdated(page, path.slice(1), id);
      await page.reload();
      const group = questionById(page, id);
      await expect(group.getByRole('button', {name: 'Check answer'})).toBeVisible();
      await expectOutcome(group);
      for (const other of kinds.slice(index + 1)) {
        await expectOutcome(questionById(page, other.id), 'Correct');
      }
    }
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const path of PATHS) {
    test(`every question of ${path} is there, and its answer can be opened`, async ({page}) => {
      await page.goto(path);
      await expect(page.getByRole('heading', {name: 'Answers'})).toBeHidden();
      for (const {id, solution} of kindsOn(path)) {
        const question = questionById(page, id);
        const group = question.getByRole('group', {name: /^Question/});
        await expect(group.locator('input, select, li').first()).toBeVisible();
        await expect(question.getByRole('button', {name: /Move|Check|Hint/})).toHaveCount(0);
        const answer = question.getByText('Correct answer:').locator('..');
        await expect(answer).toBeHidden();

        await question.getByText('Show answer and explanation').click();
        await expect(answer).toBeVisible();
        for (const part of solution) {
          await expect(answer).toContainText(part);
        }
      }
    });
  }
});
