/** @jest-environment jsdom */
import {render} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {setUpBrowser} from '../../support/browser';
import {setLanguage} from '../../support/docusaurus/useDocusaurusContext';
import {feedback, mixedQuestion} from '../../support/quizElements';
import {
  descriptionOf,
  forgetAnswers,
  type QuestionOnPage,
  questionNamed,
  quizOf,
  rememberAnswer,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);
afterEach(() => {
  setLanguage('en');
});

async function fill(on: QuestionOnPage, choice: string, number: string, text: string) {
  await on.select('Blank 1', choice);
  await on.type(number, 'Blank 2');
  await on.type(text, 'Blank 3');
  await on.press('Check answer');
}

it('has a menu, a field for a number and a field for a text in one sentence', () => {
  const on = renderQuestion(mixedQuestion);
  const menu = on.menu('Blank 1');
  expect([...menu.options].map(({textContent}) => textContent)).toEqual([
    'Choose…',
    'data',
    'management',
  ]);
  expect(menu.value).toBe('');
  expect(on.field('Blank 2').inputMode).toBe('decimal');
  expect(descriptionOf(on.field('Blank 2'))).toBe('days');
  expect(on.root.textContent).toContain('Fill in every blank.');
});

it('takes what is right in each: a choice, a number with its unit in its tolerance, a text', async () => {
  const on = renderQuestion(mixedQuestion);
  await fill(on, 'management', '91 days', ' aws');
  expect(on.status()).toBe('Correct. A trail keeps more.');
  expect(on.field('Blank 2').value).toBe('91 days');
});

it('says of each whether it is right, and of how many', async () => {
  const on = renderQuestion(mixedQuestion);
  await fill(on, 'data', '92', 'AWS');
  expect(on.outcome()).toBe('Partly correct: 1 of 3');
  await on.press('Try again');
  expect(on.menu('Blank 1').value).toBe('data');
  expect(descriptionOf(on.menu('Blank 1'))).toBe('Not correct');
  expect(on.menu('Blank 1').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(on.menu('Blank 1'));
  await on.select('Blank 1', 'management');
  expect(on.menu('Blank 1').hasAttribute('aria-invalid')).toBe(false);
  await on.type('90', 'Blank 2');
  await on.press('Check answer');
  expect(on.outcome()).toBe('Correct');
});

it.each([
  ['a menu', '', '90', 'AWS'],
  ['a number', 'data', 'ninety', 'AWS'],
  ['a text', 'data', '90', ' '],
])('cannot be checked without %s', async (_, choice, number, text) => {
  const on = renderQuestion(mixedQuestion);
  await fill(on, choice, number, text);
  expect(on.status()).toBe('This cannot be checked yet. Fill in every blank.');
});

it('shows what was chosen once it is fixed, and writes the answer out', async () => {
  const on = renderQuestion(mixedQuestion);
  await fill(on, 'data', '30', 'AWS');
  await on.press('Show answer');
  expect(on.inside.queryByRole('combobox')).toBeNull();
  expect(on.root.querySelector('fieldset')?.textContent).toContain('data');
  expect(on.root.querySelector('[data-solution]')?.textContent).toBe(
    'Correct answer: It keeps management events for 90 ± 1 days, says AWS.',
  );
});

it('means the same in every language', () => {
  rememberAnswer(mixedQuestion, 'management', '90.5', 'AWS');
  setLanguage('de');
  const on = renderQuestion(mixedQuestion);
  expect(on.outcome()).toBe('Correct');
  expect(on.field('Blank 2').value).toBe('90,5');
});

it('has feedback to a choice and to a number', async () => {
  const on = renderQuestion({
    ...mixedQuestion,
    parts: [
      ...(mixedQuestion.parts ?? []),
      feedback('data', 'They are opt-in.'),
      feedback('30', 'Count the months.'),
      feedback('management', 'Never said.'),
    ],
  });
  await fill(on, 'data', '31', 'AWS');
  expect(on.status()).toBe('Partly correct: 1 of 3. They are opt-in. Count the months.');
});

it('takes over what was chosen and typed before the page was interactive', () => {
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = renderToString(quizOf([mixedQuestion]));
  const fields = page.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  ['data', '90.5', ''].forEach((value, index) => {
    const field = fields[index];
    if (field) {
      field.value = value;
    }
  });
  render(quizOf([mixedQuestion]), {container: page, hydrate: true});
  const on = questionNamed(/^Question 1 of 1/);
  expect(on.menu('Blank 1').value).toBe('data');
  expect(on.field('Blank 2').value).toBe('90.5');
});

it('names the choices of a menu on paper', () => {
  const {root} = renderQuestion(mixedQuestion);
  expect(root.querySelector('.training-choices')?.textContent).toBe(' (data / management)');
});
