/** @jest-environment jsdom */
import {act, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {setUpBrowser} from '../../support/browser';
import {
  boxesQuestion,
  daysQuestion,
  journeyQuestion,
  sentenceQuestion,
  servicesQuestion,
  trailQuestion,
  trueFalseQuestion,
} from '../../support/quizElements';
import {
  answer,
  forgetAnswers,
  questionNamed,
  quizOf,
  rememberAnswer,
  STORAGE_KEY,
} from '../../support/renderQuiz';

const {scrolledInto} = setUpBrowser();
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

async function press(name: string): Promise<void> {
  await userEvent.setup({delay: null}).click(screen.getByRole('button', {name}));
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
    [50, 'Passed, with 50%. The pass mark is 50%.'],
    [51, 'Not passed yet, with 50%. The pass mark is 51%.'],
    [0, 'Passed, with 50%. The pass mark is 0%.'],
    [50.5, 'Not passed yet, with 50%. The pass mark is 50.5%.'],
  ])('says whether the pass mark of %d is reached', async (passMark, words) => {
    render(quizOf(questions, passMark));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'False');
    await free().press('Show answer');
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('weighs questions by their points, and says how many there were', async () => {
    render(quizOf([{...trailQuestion, points: '3'}, trueFalseQuestion], 75));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'False');
    await free().press('Show answer');
    expect(screen.getByText('Passed, with 75%. The pass mark is 75%.')).toBeTruthy();
    expect(screen.getByText('Points: 3 of 4')).toBeTruthy();
  });

  it('says how many points there were where an answer was partly right', async () => {
    render(quizOf([boxesQuestion]));
    await answer(boxes(), 'Who called');
    await boxes().press('Show answer');
    expect(screen.getByText('Points: 0.5 of 1')).toBeTruthy();
  });

  it('says nothing of points where they are the number of questions', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'True');
    expect(document.body.textContent).not.toContain('Points:');
  });
});

describe('the review', () => {
  function review(): (string | undefined)[] {
    const link = screen.getByRole('link', {name: 'Question 1'});
    return [...(link.closest('ul')?.children ?? [])].map(({textContent}) => textContent);
  }

  it('has the first answer to every question, and the right one where it differs', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It measures load');
    await trail().press('Try again');
    await answer(trail(), 'It delivers events');
    await answer(free(), 'True');
    expect(review()).toEqual([
      'Question 1 Not quite What does a trail do?' +
        'Your answer: It measures loadCorrect answer: It delivers events',
      'Question 2 Correct Event history is free.Your answer: True',
    ]);
  });

  it('has the answers to questions of every type in words', async () => {
    render(quizOf([sentenceQuestion, daysQuestion, journeyQuestion, servicesQuestion]));
    const responses = [
      [sentenceQuestion, '90', 'data'],
      [daysQuestion, '30'],
      [journeyQuestion, 'call', 'deliver', 'record'],
      [servicesQuestion, 'trail[.]cost', 'watch[.]busy'],
    ] as const;
    for (const [index, [parts, ...response]] of responses.entries()) {
      act(() => {
        rememberAnswer(parts, ...response);
      });
      await questionNamed(new RegExp(`^Question ${index + 1} `)).press('Show answer');
    }
    expect(review()).toEqual([
      'Question 1 Partly correct: 1 of 2 Your answer: Event history keeps 90 days of data events.' +
        'Correct answer: Event history keeps 90 days of management events.',
      'Question 2 Not quite How long does Event history keep events?' +
        'Your answer: 30 daysCorrect answer: 90 days',
      'Question 3 Partly correct: 1 of 3 Put the journey of an event in order.' +
        'Your answer: An API is calledA file is deliveredAn event is recorded' +
        'Correct answer: An API is calledAn event is recordedA file is delivered',
      'Question 4 Partly correct: 1 of 2 Which service answers what?' +
        'Your answer: CloudTrailWhat does it cost?CloudWatchHow busy is it?' +
        'Correct answer: CloudTrailWho called it?CloudWatchHow busy is it?',
    ]);
  });

  it('leads back to each question', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    const link = screen.getByRole<HTMLAnchorElement>('link', {name: 'Question 1'});
    expect(link.hash).toBe(`#${free().root.id}`);
  });
});

describe('retrying what was missed', () => {
  async function missFirst(): Promise<void> {
    render(quizOf(questions));
    await answer(trail(), 'It measures load');
    await trail().press('Show answer');
    await answer(free(), 'True');
  }

  it('asks that again, and leaves the rest', async () => {
    await missFirst();
    await press('Retry the ones you missed');
    expect(trail().buttons()).toEqual(['Check answer']);
    expect(trail().option('It measures load').checked).toBe(false);
    expect(free().option('True').checked).toBe(true);
    expect(free().buttons()).toEqual(['Next question']);
  });

  it('leads to the first question of those', async () => {
    render(quizOf([trueFalseQuestion, trailQuestion]));
    await answer(free(), 'True');
    await answer(trail(), 'It measures load');
    await trail().press('Show answer');
    await press('Retry the ones you missed');
    expect(document.activeElement).toBe(trail().root.querySelector('fieldset'));
  });

  it('can make the result better', async () => {
    await missFirst();
    expect(scoreLine()).toBe('You got 1 of 2 correct');
    await press('Retry the ones you missed');
    await answer(trail(), 'It delivers events');
    expect(scoreLine()).toBe('You got 2 of 2 correct');
    expect(document.body.textContent).not.toContain('Your best so far');
  });

  it.each([
    ['everything', 'b', 'false'],
    ['nothing', 'a', 'true'],
  ])('is not offered where it is %s', async (_name, trailAnswer, freeAnswer) => {
    rememberAnswer(trailQuestion, trailAnswer);
    rememberAnswer(trueFalseQuestion, freeAnswer);
    render(quizOf(questions));
    for (const button of screen.queryAllByRole('button', {name: 'Show answer'})) {
      await userEvent.setup({delay: null}).click(button);
    }
    expect(screen.queryByRole('button', {name: 'Retry the ones you missed'})).toBeNull();
    expect(screen.getByRole('button', {name: 'Start over'})).toBeTruthy();
  });
});

describe('starting over', () => {
  it('asks every question again', async () => {
    render(quizOf(questions));
    await answer(trail(), 'It delivers events');
    await answer(free(), 'True');
    await press('Start over');
    expect(scoreLine()).toBeNull();
    expect(free().option('True').checked).toBe(false);
    expect([...trail().buttons(), ...free().buttons()]).toEqual(['Check answer', 'Check answer']);
  });

  it('keeps what was best', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    await press('Start over');
    expect(screen.getByText('Your best so far: 1 of 1 correct')).toBeTruthy();
    await answer(free(), 'False');
    await free().press('Show answer');
    expect(scoreLine()).toBe('You got 0 of 1 correct');
    expect(screen.getByText('Your best so far: 1 of 1 correct')).toBeTruthy();
  });

  it('says nothing of the best where it was no better', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'False');
    await free().press('Show answer');
    await press('Start over');
    expect(document.body.textContent).not.toContain('Your best so far');
  });

  it('forgets hints and what was announced', async () => {
    render(quizOf([{...trueFalseQuestion, hints: ['Think.', 'More.']}]));
    await free().press('Hint 1 of 2');
    await answer(free(), 'True');
    await press('Start over');
    expect(free().status()).toBe('');
    expect(free().buttons()).toEqual(['Check answer', 'Hint 1 of 2']);
  });

  it('leads back to the first question', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    await press('Start over');
    expect(document.activeElement).toBe(free().root.querySelector('fieldset'));
  });
});

describe('erasing the answers', () => {
  const erase = async () => {
    await userEvent.click(screen.getByText('Erase my answers'));
    await press('Yes, erase them');
  };

  it('asks first, and leaves everything where the reader did not mean it', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    await userEvent.dblClick(screen.getByText('Erase my answers'));
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('free');
  });

  it('is offered once there is one', async () => {
    render(quizOf([trueFalseQuestion]));
    expect(screen.queryByText('Erase my answers')).toBeNull();
    await answer(free(), 'False');
    expect(document.body.textContent).toContain('Your answers are kept in this browser.');
    expect(screen.getByText('Erase my answers')).toBeTruthy();
  });

  it('forgets them, the best one included, here and in the browser', async () => {
    render(quizOf([trueFalseQuestion]));
    await answer(free(), 'True');
    await press('Start over');
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('free');
    await erase();
    expect(document.body.textContent).not.toContain('Your best so far');
    expect(window.localStorage.getItem(STORAGE_KEY)).toBeNull();
    expect(screen.queryByText('Erase my answers')).toBeNull();
  });

  it('leads back to the first question', async () => {
    render(quizOf(questions));
    await answer(free(), 'False');
    await erase();
    expect(document.activeElement).toBe(trail().root.querySelector('fieldset'));
    expect(free().buttons()).toEqual(['Check answer']);
  });

  it('forgets what was chosen and not checked', async () => {
    render(quizOf(questions));
    await answer(free(), 'False');
    await trail().choose('It delivers events');
    await erase();
    expect(trail().option('It delivers events').checked).toBe(false);
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
    expect(trail().outcome()).toBe('Correct');
    expect(trail().buttons()).toEqual(['Next question']);
    expect(free().buttons()).toEqual(['Check answer']);
  });

  it('are not announced again', async () => {
    await visitAndLeave('It delivers events');
    render(quizOf(questions));
    expect(trail().status()).toBe('');
  });

  it('leave the second try where the first was wrong', async () => {
    await visitAndLeave('It measures load');
    render(quizOf(questions));
    expect(trail().buttons()).toEqual(['Try again', 'Show answer']);
    await trail().press('Try again');
    await answer(trail(), 'It sets up resources');
    expect(trail().root.textContent).toContain('The correct answer is shown');
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
  it('has the answers to all questions after them, by number', () => {
    render(quizOf([trailQuestion, boxesQuestion]));
    const key = screen.getByRole('heading', {name: 'Answers'}).parentElement;
    const entries = [...(key?.querySelectorAll<HTMLLIElement>('ol > li[value]') ?? [])];
    expect(entries.map(({value, textContent}) => [value, textContent])).toEqual([
      [1, 'Correct answer: It delivers eventsA trail is where events go.'],
      [2, 'Correct answer: Who calledWhen it was'],
    ]);
  });
});
