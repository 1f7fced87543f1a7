/** @jest-environment jsdom */
import {setUpBrowser} from '../../support/browser';
import {countedQuestion} from '../../support/quizElements';
import {answer, forgetAnswers, rememberAnswer, renderQuestion} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

it('says how many options to choose, and not to choose all that apply', () => {
  const {root} = renderQuestion(countedQuestion);
  expect(root.textContent).toContain('Choose 2.');
  expect(root.textContent).not.toContain('Select all that apply.');
});

it.each([
  ['fewer', ['Who called']],
  ['more', ['Who called', 'When it was', 'How hot it was']],
  ['none', []],
])('tells a reader who has chosen %s, and takes no try for it', async (_, chosen) => {
  const on = renderQuestion(countedQuestion);
  await answer(on, ...chosen);
  expect(on.status()).toBe('This cannot be checked yet. Choose 2.');
  expect(on.buttons()).toEqual(['Check answer']);
  expect(on.root.querySelector('[data-verdict]')).toBeNull();
});

it('checks as many as it asks for', async () => {
  const on = renderQuestion(countedQuestion);
  await answer(on, 'Who called', 'How hot it was');
  expect(on.outcome()).toBe('Partly correct: 1 of 2');
  await on.press('Try again');
  await answer(on, 'How hot it was', 'When it was');
  expect(on.outcome()).toBe('Correct');
});

it('keeps an answer from before the number was there', () => {
  rememberAnswer(countedQuestion, 'd');
  expect(renderQuestion(countedQuestion).outcome()).toBe('Partly correct: 1 of 2');
});
