/** @jest-environment jsdom */
import {cleanup, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {
  ANSWER_EVENT,
  type AnswerEvent,
} from '../../../../plugins/training/src/client/quiz/answerEvent';
import {setUpBrowser} from '../../support/browser';
import {reflectQuestion, trueFalseQuestion} from '../../support/quizElements';
import {
  answer,
  forgetAnswers,
  type QuestionOnPage,
  questionNamed,
  quizOf,
  renderQuestion,
  STORAGE_KEY,
} from '../../support/renderQuiz';

const COMPARE = 'Compare with the model answer';
const MODEL_ANSWER = 'Somebody has to look.';
const VERDICTS = ['I had it', 'Partly', 'Not yet'];
const TEXT = 'It rings no bell.';

setUpBrowser();
beforeEach(forgetAnswers);

async function compare(on: QuestionOnPage, text = TEXT): Promise<void> {
  await on.type(text);
  await on.press(COMPARE);
}

async function reflect(on: QuestionOnPage, verdict: string): Promise<void> {
  await compare(on);
  await on.press(verdict);
}

/** The page without the answers to print, which stand at its end. */
function shownText(): string {
  return screen.getByRole('group', {name: /^Question 1/}).parentElement?.textContent ?? '';
}

describe('a question to reflect on', () => {
  it('asks for a text, and keeps the model answer to itself', () => {
    const on = renderQuestion(reflectQuestion);
    expect(on.root.textContent).toContain(
      'Write your answer, then compare it with the model answer.',
    );
    expect(on.buttons()).toEqual([COMPARE]);
    expect(shownText()).not.toContain(MODEL_ANSWER);
  });

  it('compares nothing with nothing', async () => {
    const on = renderQuestion(reflectQuestion);
    await on.type('  ');
    await on.press(COMPARE);
    expect(on.status()).toBe(
      'This cannot be checked yet. Write your answer, then compare it with the model answer.',
    );
    expect(shownText()).not.toContain(MODEL_ANSWER);
  });

  it('shows and says the model answer beside what was written', async () => {
    const on = renderQuestion(reflectQuestion);
    await compare(on);
    expect(on.status()).toBe(`Model answer: ${MODEL_ANSWER}`);
    expect(on.field()).toMatchObject({value: TEXT, readOnly: true});
    expect(on.outcome()).toBe('');
    expect(on.root.textContent).not.toContain('raises no alarm');
  });

  it('leads from the model answer to the three verdicts, none of which is near a slip', async () => {
    const on = renderQuestion(reflectQuestion);
    await compare(on);
    expect(on.buttons()).toEqual(VERDICTS);
    expect(document.activeElement).toBe(
      on.inside.getByRole('group', {name: 'How close was your answer?'}),
    );
  });

  it.each(VERDICTS)('takes the verdict %j, explains and goes on', async (verdict) => {
    const on = renderQuestion(reflectQuestion);
    await reflect(on, verdict);
    expect(on.outcome()).toBe(verdict);
    expect(on.status()).toBe(`${verdict}. A trail records, and raises no alarm.`);
    expect(shownText()).toContain(MODEL_ANSWER);
    expect(document.activeElement).toBe(on.button('See your result'));
  });

  it('keeps what was written before it is judged, and after', async () => {
    const on = renderQuestion(reflectQuestion);
    await compare(on);
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain(TEXT);
    cleanup();
    const later = renderQuestion(reflectQuestion);
    expect(later.field().value).toBe(TEXT);
    expect(later.buttons()).toEqual(VERDICTS);
    await later.press('Partly');
    cleanup();
    expect(renderQuestion(reflectQuestion).outcome()).toBe('Partly');
  });

  it('says once to the page what was written, with the verdict and outside of the score', async () => {
    const answers: AnswerEvent[] = [];
    const note = ({detail}: CustomEvent<AnswerEvent>) => answers.push(detail);
    document.addEventListener(ANSWER_EVENT, note);
    await reflect(renderQuestion(reflectQuestion), 'Partly');
    document.removeEventListener(ANSWER_EVENT, note);
    expect(answers).toEqual([
      expect.objectContaining({
        type: 'reflect',
        response: [TEXT, 'partly'],
        correct: false,
        score: 0.5,
        points: 0,
        attempt: 1,
      }),
    ]);
  });

  it('has its model answer and explanation behind a summary without script', () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(quizOf([reflectQuestion]));
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain(`Model answer: ${MODEL_ANSWER}`);
    expect(details?.textContent).toContain('raises no alarm');
  });
});

describe('the result of a page with a question to reflect on', () => {
  const statement = () => questionNamed(/^Question 1 of 2/);
  const reflection = () => questionNamed(/^Question 2 of 2/);

  it('waits for it, and leaves it out of the score', async () => {
    render(quizOf([trueFalseQuestion, reflectQuestion], 100));
    await answer(statement(), 'True');
    expect(screen.queryByText(/^You got/)).toBeNull();
    await reflect(reflection(), 'Not yet');
    expect(screen.getByText('You got 1 of 1 correct')).toBeTruthy();
    expect(screen.getByText('Passed, with 100%. The pass mark is 100%.')).toBeTruthy();
    expect(screen.queryByText(/^Points/)).toBeNull();
    expect(screen.queryByText('Retry the ones you missed')).toBeNull();
  });

  it('lists what was written, the verdict, and the model answer where it differs', async () => {
    render(quizOf([trueFalseQuestion, reflectQuestion]));
    await answer(statement(), 'True');
    await reflect(reflection(), 'Partly');
    const [review] = screen.getAllByRole('list');
    expect([...(review?.children ?? [])].at(-1)?.textContent).toBe(
      `Question 2 Partly Why is a trail not enough?Your answer: ${TEXT}Model answer: ${MODEL_ANSWER}`,
    );
  });

  it('says what is done where nothing is in the score', async () => {
    render(quizOf([reflectQuestion], 80));
    await reflect(questionNamed(/^Question 1 of 1/), 'I had it');
    expect(screen.getByRole('heading', {name: 'Questions done: 1 of 1'})).toBeTruthy();
    expect(screen.queryByText(/correct$|pass/i)).toBeNull();
  });

  it('asks again from the start', async () => {
    render(quizOf([reflectQuestion]));
    const on = questionNamed(/^Question 1 of 1/);
    await reflect(on, 'Not yet');
    await on.user.click(screen.getByRole('button', {name: 'Start over'}));
    expect(questionNamed(/^Question 1 of 1/).field().value).toBe('');
  });
});
