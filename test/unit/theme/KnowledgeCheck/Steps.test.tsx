/** @jest-environment jsdom */
import {act, render, screen, waitFor, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import Steps from '@theme/KnowledgeCheck/Steps';
import {openAddress} from '../../support/docusaurus/router';
import {setUpBrowser} from '../../support/browser';
import {daysQuestion, trailQuestion, trueFalseQuestion} from '../../support/quizElements';
import {
  answer,
  forgetAnswers,
  questionNamed,
  quizOf,
  rememberAnswer,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);
afterEach(() => {
  openAddress('/docs/page');
});

const questions = [trailQuestion, trueFalseQuestion, daysQuestion];

/** Numbers of the questions that styles do not hide. */
function inView(): string[] {
  return screen
    .getAllByRole('group', {name: /^Question/})
    .filter((group) => group.closest('.waiting') === null)
    .map((group) => /\d+/.exec(group.textContent)?.[0] ?? '');
}

const row = () => within(screen.getByRole('navigation', {name: 'Questions'}));
const press = (name: string) => userEvent.click(row().getByRole('button', {name}));
const focused = () => document.activeElement?.textContent ?? '';

it('has every question in the page, and one in view', () => {
  render(quizOf(questions, undefined, Steps));
  expect(screen.getAllByRole('group', {name: /^Question/})).toHaveLength(3);
  expect(inView()).toEqual(['1']);
});

it('leads on and back, and puts the focus into the question', async () => {
  render(quizOf(questions, undefined, Steps));
  await press('Next');
  expect(inView()).toEqual(['2']);
  expect(focused()).toContain('Question 2 of 3');
  await press('Back');
  expect(inView()).toEqual(['1']);
});

it('ends at both ends', async () => {
  render(quizOf(questions, undefined, Steps));
  const back = row().getByRole('button', {name: 'Back'});
  expect(back.getAttribute('aria-disabled')).toBe('true');
  await press('Back');
  expect(inView()).toEqual(['1']);
  await press('Next');
  await press('Next');
  await press('Next');
  expect(inView()).toEqual(['3']);
});

it('says in words which are done, which one is in view, and leads to each', async () => {
  render(quizOf(questions, undefined, Steps));
  await answer(questionNamed(/^Question 1/), 'It delivers events');
  const marks = row().getAllByRole('link');
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Question 1, done',
    'Question 2, not done',
    'Question 3, not done',
  ]);
  expect(marks.map((mark) => mark.getAttribute('aria-current'))).toEqual(['step', null, null]);
  expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(
    [trailQuestion, trueFalseQuestion, daysQuestion].map(({id}) => `#question-${id}`),
  );
  expect(row().getByText('1 of 3 done')).toBeTruthy();
});

it('goes on where the question itself leads, after an answer', async () => {
  render(quizOf(questions, undefined, Steps));
  const first = questionNamed(/^Question 1/);
  await answer(first, 'It delivers events');
  await first.press('Next question');
  expect(inView()).toEqual(['2']);
  expect(focused()).toContain('Question 2 of 3');
});

it('begins with the first question that is not done', () => {
  rememberAnswer(trailQuestion, 'a');
  render(quizOf(questions, undefined, Steps));
  expect(inView()).toEqual(['2']);
});

it('needs no row for a single question', () => {
  render(quizOf([trailQuestion], undefined, Steps));
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(inView()).toEqual(['1']);
});

it.each([
  ['opens', true],
  ['follows', false],
])('shows the question of a link that the reader %s', async (_how, isFirst) => {
  const address = `/docs/page#question-${daysQuestion.id}`;
  if (isFirst) {
    openAddress(address);
  }
  render(quizOf(questions, undefined, Steps));
  if (!isFirst) {
    act(() => {
      openAddress(address);
    });
  }
  await waitFor(() => {
    expect(inView()).toEqual(['3']);
  });
});

it('shows the question of a link again, after the reader has gone on from it', async () => {
  const address = `/docs/page#question-${trailQuestion.id}`;
  openAddress(address);
  render(quizOf(questions, undefined, Steps));
  await press('Next');
  act(() => {
    openAddress(address);
  });
  await waitFor(() => {
    expect(inView()).toEqual(['1']);
  });
});
