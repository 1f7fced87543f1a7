import {render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import KnowledgeCheck from '@theme/KnowledgeCheck';
import {progressStoreOf} from '../../../plugins/training/src/client/progressStore';
import {readQuiz} from '../../../plugins/training/src/client/content';
import {question, type QuestionParts} from './quizElements';

/** Path of the page that the stand-in for Docusaurus' router gives. */
const PATHNAME = '/docs/page';

/** Where the page keeps its answers in the browser. */
export const STORAGE_KEY = `training.progress:${PATHNAME}`;

/** As if nobody had been on the page yet. */
export function forgetAnswers(): void {
  progressStoreOf(PATHNAME).clear();
  window.localStorage.clear();
}

/** As if the reader had answered the question on this page before, in this visit. */
export function rememberAnswer(parts: QuestionParts, ...response: readonly string[]): void {
  for (const {model} of readQuiz(question(parts)).questions) {
    progressStoreOf(PATHNAME).set(model, {responses: [response], revealed: false});
  }
}

export function quizOf(questions: readonly QuestionParts[], passMark?: number) {
  return (
    <KnowledgeCheck {...(passMark === undefined ? {} : {passMark: String(passMark)})}>
      {questions.map(question)}
    </KnowledgeCheck>
  );
}

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
    status: () => inside.getByRole('status'),
    option: (name: string) => inside.getByLabelText<HTMLInputElement>(name),
    button: (name: string) => inside.getByRole('button', {name}),
    buttons: () => inside.queryAllByRole('button').map(({textContent}) => textContent),
    choose: async (...names: readonly string[]) => {
      for (const name of names) {
        await user.click(inside.getByLabelText(name));
      }
    },
    press: async (name: string) => {
      await user.click(inside.getByRole('button', {name}));
    },
  };
}

export type QuestionOnPage = ReturnType<typeof questionNamed>;

/** Chooses options and has them checked. */
export async function answer(on: QuestionOnPage, ...names: readonly string[]): Promise<void> {
  await on.choose(...names);
  await on.press('Check answer');
}

/** Shows a quiz of one question. */
export function renderQuestion(parts: QuestionParts): QuestionOnPage {
  render(quizOf([parts]));
  return questionNamed(/^Question 1 of 1/);
}
