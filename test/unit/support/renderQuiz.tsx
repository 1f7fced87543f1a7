import {act, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import type {ComponentType} from 'react';
import KnowledgeCheck from '@theme/KnowledgeCheck';
import type {Props as StepsProps} from '@theme/KnowledgeCheck/Steps';
import {readQuiz} from '../../../plugins/training/src/client/quiz/content';
import {quizSessionOf} from '../../../plugins/training/src/client/quiz/quizSession';
import {attemptWith} from './models';
import {question, type QuestionParts} from './quizElements';
import {passTime} from './readerTime';

/** What the quiz is known by. */
export const QUIZ = 'page';

/** The file of the page. */
export const QUIZ_PAGE = 'docs/page.mdx';

/** Where the page keeps its answers in the browser. */
export const STORAGE_KEY = `training.progress:${QUIZ}`;

/** As if nobody had been on the page yet. */
export function forgetAnswers(): void {
  quizSessionOf(QUIZ, QUIZ_PAGE).erase();
  window.localStorage.clear();
}

/** As if the reader had answered the question on this page before, in this visit. */
export function rememberAnswer(parts: QuestionParts, ...response: readonly string[]): void {
  for (const {model} of readQuiz(question(parts), 'en').questions) {
    quizSessionOf(QUIZ, QUIZ_PAGE).record(model, attemptWith(response));
  }
}

export function quizOf(
  questions: readonly QuestionParts[],
  passMark?: number,
  steps?: ComponentType<StepsProps>,
) {
  return (
    <KnowledgeCheck
      quiz={QUIZ}
      page={QUIZ_PAGE}
      total={String(questions.length)}
      result
      {...(passMark === undefined ? {} : {passMark: String(passMark)})}
      {...(steps && {steps})}
    >
      {questions.map((parts, index) => question(parts, index + 1))}
    </KnowledgeCheck>
  );
}

/** As if the reader had been on a page with a quiz before, which has loaded all of it. */
beforeAll(async () => {
  const {unmount} = render(quizOf([]));
  await act(() => import('@theme/KnowledgeCheck/End'));
  unmount();
});

/** What a reader can do with one question of the page, in the reader's words. */
export function questionNamed(name: RegExp) {
  const root = screen.getByRole('group', {name}).parentElement;
  if (!root) {
    throw new Error('Nothing around the question.');
  }
  const user = userEvent.setup({delay: null, pointerEventsCheck: 0});
  const inside = within(root);
  return {
    root,
    inside,
    user,
    /** What the question says of itself; a part of it may have more to say. */
    status: () => {
      const own = inside.getAllByRole('status').find(({parentElement}) => parentElement === root);
      return own?.textContent;
    },
    outcome: () =>
      [...root.querySelectorAll('[data-outcome]')].map(({textContent}) => textContent).join(' '),
    option: (label: string) => inside.getByLabelText<HTMLInputElement>(label),
    field: (label = 'Your answer') => inside.getByRole<HTMLInputElement>('textbox', {name: label}),
    menu: (label: string) => inside.getByRole<HTMLSelectElement>('combobox', {name: label}),
    button: (label: string) => inside.getByRole('button', {name: label}),
    buttons: () => inside.queryAllByRole('button').map(({textContent}) => textContent),
    choose: async (...labels: readonly string[]) => {
      for (const label of labels) {
        await user.click(inside.getByLabelText(label));
      }
    },
    type: async (text: string, label = 'Your answer') => {
      const field = inside.getByRole('textbox', {name: label});
      await user.clear(field);
      await user.type(field, text);
    },
    select: async (label: string, choice: string) => {
      await user.selectOptions(inside.getByRole('combobox', {name: label}), choice);
    },
    press: async (label: string) => {
      passTime(1000);
      await user.click(inside.getByRole('button', {name: label}));
    },
  };
}

export type QuestionOnPage = ReturnType<typeof questionNamed>;

/** Chooses options and has them checked. */
export async function answer(on: QuestionOnPage, ...names: readonly string[]): Promise<void> {
  await on.choose(...names);
  await on.press('Check answer');
}

/** Types an answer and has it checked. */
export async function answerInWords(on: QuestionOnPage, text: string): Promise<void> {
  await on.type(text);
  await on.press('Check answer');
}

/** Shows a quiz of one question. */
export function renderQuestion(parts: QuestionParts): QuestionOnPage {
  render(quizOf([parts]));
  return questionNamed(/^Question 1 of 1/);
}

/** What a screen reader says of a control besides its name. */
export function descriptionOf(control: HTMLElement): string {
  return (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
}
