import type {Page} from '@playwright/test';
import {FIXTURE_SITE} from './support/fixture';
import {type Input, INPUTS} from './support/inputs';
import {expectOutcome, press, questionById} from './support/question';
import {storageKey} from './support/storage';
import {eraseAnswers, expect, expectAccessible, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

/** The questions of the page: one of three points, and two of one point. */
const QUESTIONS: Readonly<Record<string, {input: Input; right: string[]; wrong: string[]}>> = {
  several: {
    input: INPUTS.boxes,
    right: ['The letter A', 'The letter B'],
    wrong: ['The digit 1'],
  },
  statement: {input: INPUTS.radios, right: ['False'], wrong: ['True']},
  code: {input: INPUTS.radios, right: [], wrong: ['Neither']},
};

/** Answers a question, and has the answer shown where that was wrong. */
async function answer(page: Page, id: string, right: boolean): Promise<void> {
  const question = questionById(page, id);
  if (id === 'code' && right) {
    await question.getByRole('radio', {name: /ls --all/}).check();
  } else {
    const {
      input,
      right: key,
      wrong,
    } = QUESTIONS[id] ?? {input: INPUTS.radios, right: [], wrong: []};
    await input.withMouse(question, right ? key : wrong);
  }
  await press(question, 'Check answer');
  if (!right) {
    await press(question, 'Show answer');
  }
}

async function answerAll(page: Page, rights: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [id, right] of Object.entries(rights)) {
    await answer(page, id, right);
  }
}

const MISSED_TWO = {several: true, statement: false, code: false};
const NONE = {several: false, statement: false, code: false};

test.beforeEach(async ({page}) => {
  await openQuiz(page, '/states');
});

test('the result counts questions, passes by points and reviews every answer', async ({page}) => {
  await answerAll(page, MISSED_TWO);
  await press(questionById(page, 'code'), 'See your result');
  const heading = page.getByRole('heading', {name: 'You got 1 of 3 correct'});
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const result = page.locator('.training-result');
  await expect(result.getByText('Points: 3 of 5')).toBeVisible();
  await expect(result.getByText('Passed, with 60%. The pass mark is 50%.')).toBeVisible();
  await expect(result.getByText('Your best so far')).toHaveCount(0);
  await expect(result.locator('> ul')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - paragraph:
          - link "Question 1"
          - text: Correct Which of these are letters?
        - text: "Your answer:"
        - list:
          - listitem: The letter B
          - listitem: The letter A
      - listitem:
        - paragraph:
          - link "Question 2"
          - text: Not quite A digit is a letter.
        - text: "Your answer:"
        - list:
          - listitem: "True"
        - strong: "Correct answer:"
        - list:
          - listitem: "False"
      - listitem
  `);
  await expectAccessible(page, 'a result with a review', 'main');

  await result.getByRole('link', {name: 'Question 2'}).click();
  await expect(page).toHaveURL(/#question-statement$/);
  await expect(questionById(page, 'statement')).toBeInViewport();
});

test('only the missed questions are asked again, and what was best stays', async ({page}) => {
  await answerAll(page, MISSED_TWO);
  await page.getByRole('button', {name: 'Retry the ones you missed'}).click();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(2);
  await expectOutcome(questionById(page, 'several'), 'Correct');
  await expect(questionById(page, 'statement').getByRole('group')).toBeFocused();
  await expect(page.getByRole('heading', {name: /^You got/})).toHaveCount(0);

  await answerAll(page, {statement: true, code: true});
  await expect(page.getByRole('heading', {name: 'You got 3 of 3 correct'})).toBeVisible();
  await expect(page.getByText('Passed, with 100%.')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Retry the ones you missed'})).toHaveCount(0);
});

test('a new round begins with nothing chosen, and remembers the best', async ({page}) => {
  await answerAll(page, MISSED_TWO);
  await page.getByRole('button', {name: 'Start over'}).click();
  const best = page.getByText('Your best so far: 1 of 3 correct');
  await expect(best).toBeVisible();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(3);
  await expect(page.locator('.training-quiz input:checked')).toHaveCount(0);
  await expect(questionById(page, 'several').getByRole('group').first()).toBeFocused();

  await page.reload();
  await expect(best).toBeVisible();
  await answerAll(page, NONE);
  await expect(page.getByRole('heading', {name: 'You got 0 of 3 correct'})).toBeVisible();
  await expect(page.getByText('Not passed yet, with 0%.')).toBeVisible();
  await expect(best).toBeVisible();
  // Where everything was missed, to start over is to retry what was missed.
  await expect(page.getByRole('button', {name: 'Retry the ones you missed'})).toHaveCount(0);
});

test('erasing forgets every round, in the browser as well', async ({page}) => {
  const erase = page.getByText('Erase my answers');
  await expect(erase).toHaveCount(0);
  await answerAll(page, MISSED_TWO);
  await page.getByRole('button', {name: 'Start over'}).click();
  await answer(page, 'statement', true);
  expect(await storageKey(page, 'states')).not.toBeNull();

  await eraseAnswers(page);
  expect(await storageKey(page, 'states')).toBeNull();
  await expect(questionById(page, 'several').getByRole('group').first()).toBeFocused();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(3);
  await expect(page.getByText('Your best so far')).toHaveCount(0);
  await expect(erase).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', {name: 'Check answer'})).toHaveCount(3);
});

test('a question beside its text counts with the others', async ({page}) => {
  await openQuiz(page, '/types');
  const placed = questionById(page, 'beside');
  const order = await page.evaluate(() => {
    const place = document.querySelector('#question-beside');
    const heading = document.querySelector('#further-text');
    return place && heading
      ? place.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING
      : 0;
  });
  expect(order, 'it stands above the text that follows it').not.toBe(0);
  await INPUTS.radios.withMouse(placed, ['This one']);
  await press(placed, 'Check answer');
  await press(placed, 'Next question');
  await expect(questionById(page, 'command').getByRole('group')).toBeFocused();
});
