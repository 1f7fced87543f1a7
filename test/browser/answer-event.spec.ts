import type {Page} from '@playwright/test';
import {FIXTURE_SITE} from './support/fixture';
import {INPUTS} from './support/inputs';
import {press, questionById} from './support/question';
import {eraseAnswers, expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

interface Listener {
  answers: string[];
}

/** What a site's listener has received, after a journey through JSON. */
async function answersOn(page: Page): Promise<unknown[]> {
  const answers = await page.evaluate(() => (window as unknown as Listener).answers);
  return answers.map((answer) => JSON.parse(answer) as unknown);
}

test.beforeEach(async ({page}) => {
  await openQuiz(page, '/types');
  await page.evaluate(() => {
    const listener = window as unknown as Listener;
    listener.answers = [];
    document.addEventListener('training:answer', ({detail}) => {
      listener.answers.push(JSON.stringify(detail));
    });
  });
});

test('each check of an answer is an event, with the answer as data', async ({page}) => {
  const question = questionById(page, 'price');
  await INPUTS.fields.withMouse(question, ['0.2']);
  await press(question, 'Check answer');
  await press(question, 'Try again');
  await INPUTS.fields.withMouse(question, ['0,1 USD']);
  await press(question, 'Check answer');

  const common = {
    action: 'answered',
    quiz: 'types',
    page: 'docs/types.mdx',
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    question: 'price',
    type: 'numeric',
    hash: expect.stringMatching(/^[0-9a-z]{8}$/),
    points: 2,
    duration: expect.any(Number),
    shown: false,
  };
  const [first, second] = (await answersOn(page)) as {hash: string; duration: number}[];
  expect(first).toStrictEqual({
    ...common,
    response: ['0.2'],
    correct: false,
    score: 0,
    attempt: 1,
  });
  expect(second).toStrictEqual({
    ...common,
    response: ['0.1'],
    correct: true,
    score: 1,
    attempt: 2,
  });
  expect(first?.hash).toBe(second?.hash);
  expect(first?.duration).toBeGreaterThan(0);
});

test('an answer of several parts has a text for each, and its share of the score', async ({
  page,
}) => {
  const services = questionById(page, 'services');
  await INPUTS.menus.withMouse(services, [
    'Who called which API?',
    'What does it cost?',
    'What does it cost?',
  ]);
  await press(services, 'Check answer');
  const blanks = questionById(page, 'ninety');
  await INPUTS.fields.withMouse(blanks, ['90', 'data']);
  await press(blanks, 'Check answer');

  const part = expect.stringMatching(/^[^,]+\[\.\][^,]+$/);
  expect(await answersOn(page)).toMatchObject([
    {question: 'services', response: [part, part, part], correct: false, score: 1 / 3},
    {question: 'ninety', type: 'fill-in', response: ['90', 'data'], score: 0.5},
  ]);
});

test('the answer shown and answers erased are events too, and a new round counts from 1', async ({
  page,
}) => {
  const question = questionById(page, 'beside');
  await press(question, 'Check answer');
  expect(await answersOn(page)).toEqual([]);
  await INPUTS.radios.withMouse(question, ['Another one']);
  await press(question, 'Check answer');
  await press(question, 'Show answer');
  await eraseAnswers(page);
  expect(await answersOn(page)).toMatchObject([
    {action: 'answered', attempt: 1, correct: false},
    {action: 'shown', question: 'beside', attempt: 1},
    {action: 'erased', quiz: 'types', questions: expect.arrayContaining(['beside'])},
  ]);

  await INPUTS.radios.withMouse(question, ['This one']);
  await press(question, 'Check answer');
  const events = await answersOn(page);
  expect(events.at(-1)).toMatchObject({action: 'answered', attempt: 1, correct: true});
});
