/** @jest-environment jsdom */
import {act, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {setUpBrowser} from '../../support/browser';
import {boxesQuestion, trailQuestion, trueFalseQuestion} from '../../support/quizElements';
import {answer, forgetAnswers, questionNamed, quizOf, STORAGE_KEY} from '../../support/renderQuiz';

const {setPrinting, scrolledInto} = setUpBrowser();
beforeEach(forgetAnswers);

const questions = [trailQuestion, trueFalseQuestion];

function trail() {
  return questionNamed(/What does a trail do/);
}

function free() {
  return questionNamed(/Event history is free/);
}

function boxes() {
  return questionNamed(/What does an event say/);
}

async function pressStartOver(): Promise<void> {
  await userEvent.setup({delay: null}).click(screen.getByRole('button', {name: 'Start over'}));
}

function scoreLine(): string | null {
  return screen.queryByRole('heading', {name: /^You got/})?.textContent ?? null;
}

describe('the way through a quiz', () => {
  it('leads from a question that is done to the next one', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It delivers events');
    await trail().press('Next question');
    expect(document.activeElement).toBe(free().root.querySelector('fieldset'));
    expect(scrolledInto()).toBe(free().root);
  });

  it('leads past questions that are done, and back to those that were left out', async () => {
    render(quizOf([...questions, boxesQuestion]));
    await answer(free(), 'True');
    await answer(boxes(), 'Who called', 'When it was');
    await boxes().press('Next question');
    expect(document.activeElement).toBe(trail().root.querySelector('fieldset'));
    await answer(trail(), 'It delivers events');
    expect(trail().buttons()).toEqual(['See your result']);
  });

  it('leads to the result in the end', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'True');
    await free().press('See your result');
    expect(document.activeElement).toBe(screen.getByRole('heading', {name: /^You got/}));
  });
});

describe('the result', () => {
  it('is not there before every question is done', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It delivers events');
    expect(scoreLine()).toBeNull();
    await answer(free(), 'False');
    expect(scoreLine()).toBeNull();
    await free().press('Show answer');
    expect(scoreLine()).toBe('You got 1 of 2 correct');
  });

  it('counts first tries', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It measures load');
    await trail().press('Try again');
    await answer(trail(), 'It delivers events');
    await answer(free(), 'True');
    expect(scoreLine()).toBe('You got 1 of 2 correct');
  });

  it('says nothing of passing where there is no pass mark', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    expect(document.body.textContent).not.toMatch(/pass/i);
  });

  it.each([
    [50, 'Passed, with 50 %. The pass mark is 50 %.'],
    [51, 'Not passed yet, with 50 %. The pass mark is 51 %.'],
    [0, 'Passed, with 50 %. The pass mark is 0 %.'],
  ])('says whether the pass mark of %i is reached', async (passMark, words) => {
    render(quizOf(questions, passMark));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'False');
    await free().press('Show answer');
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('weighs questions by their points', async () => {
    render(quizOf([{...trailQuestion, points: '3'}, trueFalseQuestion], 75));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'False');
    await free().press('Show answer');
    expect(screen.getByText('Passed, with 75 %. The pass mark is 75 %.')).toBeTruthy();
  });
});

describe('starting over', () => {
  it('forgets every answer, here and in the browser', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('free');
    await pressStartOver();
    expect(scoreLine()).toBeNull();
    expect(free().option('True').checked).toBe(false);
    expect(free().buttons()).toEqual(['Check answer']);
    expect(window.localStorage.getItem(STORAGE_KEY)).toBeNull();
  });

  it('forgets hints and what was announced', async () => {
    render(quizOf([{...trueFalseQuestion, hints: ['Think.', 'More.']}]));
    await free().press('Hint 1 of 2');
    await answer(free(), 'True');
    await pressStartOver();
    expect(free().status().textContent).toBe('');
    expect(free().buttons()).toEqual(['Check answer', 'Hint 1 of 2']);
  });

  it('leads back to the first question', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    await pressStartOver();
    expect(document.activeElement).toBe(free().root.querySelector('fieldset'));
  });
});

describe('the answers of an earlier visit', () => {
  async function visitAndLeave(...names: readonly string[]): Promise<void> {
    const {unmount} = render(quizOf(questions));
    await answer(trail(), ...names);
    unmount();
  }

  it('are there again', async () => {
    await visitAndLeave('It delivers events');
    render(quizOf(questions));
    expect(trail().option('It delivers events').checked).toBe(true);
    expect(trail().root.querySelector('[data-outcome]')?.textContent).toBe('Correct');
    expect(trail().buttons()).toEqual(['Next question']);
    expect(free().buttons()).toEqual(['Check answer']);
  });

  it('are not announced again', async () => {
    await visitAndLeave('It delivers events');
    render(quizOf(questions));
    expect(trail().status().textContent).toBe('');
  });

  it('leave the second try where the first was wrong', async () => {
    await visitAndLeave('It measures load');
    render(quizOf(questions));
    expect(trail().buttons()).toEqual(['Try again', 'Show answer']);
    await trail().press('Try again');
    await answer(trail(), 'It sets up resources');
    expect(trail().root.textContent).toContain('The correct answer is marked above');
  });

  it('come from the storage of the browser', () => {
    const attempt = {hash: 'hash-of-trail', responses: [['a']], revealed: false};
    const stored = {version: 1, questions: {trail: attempt}};
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
    render(quizOf(questions));
    expect(trail().option('It delivers events').checked).toBe(true);
  });

  it('do not count for a question that has changed since', () => {
    const attempt = {hash: 'of another text', responses: [['a']], revealed: false};
    const stored = {version: 1, questions: {trail: attempt}};
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
    render(quizOf(questions));
    expect(trail().option('It delivers events').checked).toBe(false);
    expect(trail().buttons()).toEqual(['Check answer']);
  });
});

describe('another tab', () => {
  it('shows the answer that was given here', async () => {
    render(quizOf(questions));
    const attempt = {hash: 'hash-of-trail', responses: [['b']], revealed: true};
    const newValue = JSON.stringify({version: 1, questions: {trail: attempt}});
    await act(async () => {
      window.localStorage.setItem(STORAGE_KEY, newValue);
      window.dispatchEvent(new StorageEvent('storage', {key: STORAGE_KEY, newValue}));
      await Promise.resolve();
    });
    expect(trail().buttons()).toEqual(['Next question']);
  });
});

describe('paper', () => {
  it('has the answers after the questions, while it is printed', () => {
    render(quizOf([trailQuestion, boxesQuestion]));
    expect(screen.queryByRole('heading', {name: 'Answers'})).toBeNull();
    act(() => {
      setPrinting(true);
    });
    const key = screen.getByRole('heading', {name: 'Answers'}).parentElement;
    expect(key?.textContent).toBe(
      'AnswersCorrect answer:It delivers eventsA trail is where events go.Correct answer:Who calledWhen it was',
    );
    act(() => {
      setPrinting(false);
    });
    expect(screen.queryByRole('heading', {name: 'Answers'})).toBeNull();
  });

  it('has them before the browser lays it out, which is before the media query changes', () => {
    render(quizOf(questions));
    const key = () => screen.queryByRole('heading', {name: 'Answers'});
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(key()).not.toBeNull();
    });
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(key()).toBeNull();
  });
});
