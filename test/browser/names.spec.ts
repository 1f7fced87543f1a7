import {FIXTURE_SITE} from './support/fixture';
import {INPUTS} from './support/inputs';
import {press, questionById, statusOf} from './support/question';
import {expect, openQuiz, test} from './support/test';

test.use({baseURL: FIXTURE_SITE});

test.beforeEach(async ({page}) => {
  await openQuiz(page, '/types');
});

test('a question of any kind is a group with its number, its prompt and what to do', async ({
  page,
}) => {
  for (const [name, description] of [
    ['Question 1 of 8 Which of these stands beside its text?', 'Select one.'],
    ['Question 2 of 8 Which API call stops a trail from recording?', 'Type your answer.'],
    ['Question 3 of 8', 'Fill in every blank.'],
    ['Question 6 of 8 How many dollars do 100,000 data events cost?', /^Enter a number, such as/],
    ['Question 7 of 8 Put the journey of an event in order.', 'Put the items in order.'],
    ['Question 8 of 8 Which service answers which question?', 'Choose a match for every row.'],
  ] as const) {
    const group = page.getByRole('group', {name, exact: true});
    await expect(group).toHaveAccessibleDescription(description);
  }
});

test('a text with blanks reads as a text, and names its fields', async ({page}) => {
  await expect(questionById(page, 'ninety').getByRole('group')).toMatchAriaSnapshot(`
    - group "Question 3 of 8":
      - paragraph: Fill in every blank.
      - paragraph:
        - text: Event history keeps
        - strong:
          - textbox "Blank 1"
          - text: days
        - text: of Blank 2
        - textbox "Blank 2"
        - text: events, in
        - code: "[[ code ]]"
  `);
});

test('a menu is named by its row, and its entries are plain text', async ({page}) => {
  await expect(questionById(page, 'services').getByRole('group')).toMatchAriaSnapshot(`
    - group:
      - combobox "CloudTrail":
        - option "Choose…" [selected]
        - option "What does it cost?"
        - option "How busy is it?"
        - option "What did it look like?"
        - option "Who called which API?"
      - combobox "CloudWatch"
      - combobox "Config"
  `);
});

test('the buttons of a sequence say which item they move', async ({page}) => {
  await expect(questionById(page, 'journey').getByRole('list')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - text: An analyst queries it
        - button "Move up An analyst queries it" [disabled]
        - button "Move down An analyst queries it"
      - listitem:
        - button "Move up The trail delivers a log file"
        - button "Move down The trail delivers a log file"
      - listitem:
        - button "Move up A principal calls an API"
        - button "Move down A principal calls an API"
      - listitem:
        - button "Move up CloudTrail records the event"
        - button "Move down CloudTrail records the event" [disabled]
  `);
});

test('a field for a short answer is named, and says with words what is wrong with it', async ({
  page,
}) => {
  for (const [id, wrong, unit] of [
    ['command', 'StartLogging', ''],
    ['days', '30', 'days'],
  ] as const) {
    const question = questionById(page, id);
    const field = question.getByRole('textbox', {name: 'Your answer', exact: true});
    const described = `${unit} Not correct`.trim();
    await expect(field).not.toHaveAttribute('aria-invalid');
    await field.fill(wrong);
    await press(question, 'Check answer');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAttribute('readonly');
    await expect(field).toHaveAccessibleDescription(described);

    await press(question, 'Try again');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(described);
    // What is typed anew has not been checked.
    await field.fill(`${wrong}0`);
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(field).toHaveAccessibleDescription(unit);
  }
});

test('what came of the only field, or the only choice, is said by the outcome and not beside it as well', async ({
  page,
}) => {
  const typed = questionById(page, 'command');
  await typed.getByRole('textbox').fill('StopLogging');
  const chosen = questionById(page, 'beside');
  await chosen.getByRole('radio', {name: 'This one'}).check();
  for (const question of [typed, chosen]) {
    await press(question, 'Check answer');
    await expect(statusOf(question)).toHaveText(/^Correct/);
    const said =
      (await question.ariaSnapshot()).match(/^\s*- (?:paragraph|status|text): .*$/gm) ?? [];
    expect(said.filter((line) => line.includes('Correct'))).toHaveLength(2);
  }
});

test('of several fields only the wrong ones are invalid, and the first of them gets the focus', async ({
  page,
}) => {
  const question = questionById(page, 'ninety');
  const first = question.getByRole('textbox', {name: 'Blank 1', exact: true});
  const second = question.getByRole('textbox', {name: 'Blank 2', exact: true});
  await first.fill('90');
  await second.fill('data');
  await press(question, 'Check answer');
  await expect(first).not.toHaveAttribute('aria-invalid');
  await expect(first).toHaveAccessibleDescription('Correct');
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await expect(second).toHaveAccessibleDescription('Not correct');
  await press(question, 'Try again');
  await expect(second).toBeFocused();
});

test('of several menus only the wrong ones are invalid, and the first of them gets the focus', async ({
  page,
}) => {
  const question = questionById(page, 'services');
  await INPUTS.menus.withMouse(question, [
    'Who called which API?',
    'What does it cost?',
    'What did it look like?',
  ]);
  await press(question, 'Check answer');
  await expect(statusOf(question)).toHaveText('Partly correct: 2 of 3.');
  await press(question, 'Try again');
  const right = question.getByRole('combobox', {name: 'CloudTrail', exact: true});
  const wrong = question.getByRole('combobox', {name: 'CloudWatch', exact: true});
  await expect(right).not.toHaveAttribute('aria-invalid');
  await expect(right).toHaveAccessibleDescription('Correct');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription('Not correct');
  await expect(wrong).toBeFocused();
});

test('what cannot be checked is said, with what is missing', async ({page}) => {
  for (const [id, rule] of [
    ['command', 'Type your answer.'],
    ['ninety', 'Fill in every blank.'],
    ['days', 'Enter a number, such as 12.5 days.'],
    ['journey', 'Put the items in order.'],
    ['services', 'Choose a match for every row.'],
    ['beside', 'Select one.'],
  ] as const) {
    const question = questionById(page, id);
    await press(question, 'Check answer');
    await expect(statusOf(question)).toHaveText(`This cannot be checked yet. ${rule}`);
  }
});

test('an answer that is shown is read out part by part', async ({page}) => {
  const question = questionById(page, 'services');
  await INPUTS.menus.withMouse(question, [
    'What does it cost?',
    'What does it cost?',
    'What does it cost?',
  ]);
  await press(question, 'Check answer');
  await press(question, 'Show answer');
  await expect(statusOf(question)).toHaveText(
    'The correct answer is shown. Correct answer:' +
      ' CloudTrail. Who called which API? CloudWatch. How busy is it?' +
      ' Config. What did it look like? Calls, load and configuration.',
  );
});
