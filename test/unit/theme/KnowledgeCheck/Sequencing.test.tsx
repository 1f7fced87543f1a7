/** @jest-environment jsdom */
import {fireEvent, render} from '@testing-library/react';
import {setUpBrowser} from '../../support/browser';
import {journeyQuestion} from '../../support/quizElements';
import {
  forgetAnswers,
  type QuestionOnPage,
  questionNamed,
  quizOf,
  rememberAnswer,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

const [DELIVER, CALL, RECORD] = ['A file is delivered', 'An API is called', 'An event is recorded'];

function rows({root}: QuestionOnPage): Element[] {
  return [...root.querySelectorAll('.training-item')];
}

/** The items from top to bottom. */
function order(on: QuestionOnPage): (string | undefined)[] {
  return rows(on).map((row) => row.querySelector('.text')?.textContent);
}

/** What is said at each item, from top to bottom. */
function marks(on: QuestionOnPage): (string | null)[] {
  return rows(on).map((row) => row.querySelector('[id$=-mark]')?.textContent ?? null);
}

/** What is said of moves. */
function moveStatus({root}: QuestionOnPage): string | undefined {
  return root.querySelector('fieldset [role=status]')?.textContent;
}

/** Puts the items in their order: called, recorded, delivered. */
async function putRight(on: QuestionOnPage): Promise<void> {
  await on.press(`Move down ${DELIVER}`);
  await on.press(`Move down ${DELIVER}`);
}

describe('a question for an order', () => {
  it('has the items as they are given, and says what to do', () => {
    const on = renderQuestion(journeyQuestion);
    expect(order(on)).toEqual([DELIVER, CALL, RECORD]);
    expect(on.root.textContent).toContain('Put the items in order.');
  });

  it('cannot be checked before an item is moved', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press('Check answer');
    expect(on.status()).toBe('This cannot be checked yet. Put the items in order.');
  });

  it('is right when every item is in its place', async () => {
    const on = renderQuestion(journeyQuestion);
    await putRight(on);
    expect(order(on)).toEqual([CALL, RECORD, DELIVER]);
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
    expect(marks(on)).toEqual(['Correct', 'Correct', 'Correct']);
  });

  it('says of each item whether it is in its place', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press(`Move down ${DELIVER}`);
    await on.press('Check answer');
    expect(on.status()).toBe('Partly correct: 1 of 3.');
    expect(marks(on)).toEqual(['Correct', 'Not correct', 'Not correct']);
  });

  it('begins another try with the order of the last one', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press(`Move down ${DELIVER}`);
    await on.press('Check answer');
    await on.press('Try again');
    expect(order(on)).toEqual([CALL, DELIVER, RECORD]);
    expect(document.activeElement).toBe(on.button(`Move down ${CALL}`));
    await on.press(`Move down ${DELIVER}`);
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
  });

  it('says nothing of an item that has another place since', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press(`Move down ${DELIVER}`);
    await on.press('Check answer');
    await on.press('Try again');
    await on.press(`Move down ${DELIVER}`);
    expect(marks(on)).toEqual(['Correct', null, null]);
  });

  it('shows the order after the last try, item by item', async () => {
    const on = renderQuestion(journeyQuestion);
    await on.press(`Move down ${CALL}`);
    await on.press('Check answer');
    await on.press('Show answer');
    expect(on.status()).toBe(
      'The correct answer is shown. Correct answer: ' +
        'An API is called. An event is recorded. A file is delivered.',
    );
  });

  it('has nothing to move with once it is done', async () => {
    const on = renderQuestion(journeyQuestion);
    await putRight(on);
    await on.press('Check answer');
    expect(on.buttons()).toEqual(['See your result']);
  });

  it('has the order of an earlier visit', () => {
    rememberAnswer(journeyQuestion, 'record', 'call', 'deliver');
    render(quizOf([journeyQuestion]));
    const on = questionNamed(/Question/);
    expect(order(on)).toEqual([RECORD, CALL, DELIVER]);
    expect(marks(on)).toEqual(['Not correct', 'Not correct', 'Correct']);
  });
});

describe('the buttons of an item', () => {
  it('are named by what they do, and by the item', () => {
    const on = renderQuestion(journeyQuestion);
    expect(on.button(`Move up ${CALL}`)).toBeTruthy();
    expect(on.button(`Move down ${CALL}`)).toBeTruthy();
  });

  it('move it by one place, and keep the focus', async () => {
    const on = renderQuestion(journeyQuestion);
    const up = on.button(`Move up ${RECORD}`);
    await on.press(`Move up ${RECORD}`);
    expect(order(on)).toEqual([DELIVER, RECORD, CALL]);
    expect(document.activeElement).toBe(up);
    await on.user.keyboard('{Enter}');
    expect(order(on)).toEqual([RECORD, DELIVER, CALL]);
    expect(document.activeElement).toBe(up);
  });

  it('say where it is now', async () => {
    const on = renderQuestion(journeyQuestion);
    expect(moveStatus(on)).toBe('');
    await on.press(`Move up ${RECORD}`);
    expect(moveStatus(on)).toBe('An event is recorded: place 2 of 3');
    await on.press(`Move up ${RECORD}`);
    expect(moveStatus(on)).toBe('An event is recorded: place 1 of 3');
  });

  it('do nothing at the edge, where they stay to be focused', async () => {
    const on = renderQuestion(journeyQuestion);
    expect(on.button(`Move up ${DELIVER}`).getAttribute('aria-disabled')).toBe('true');
    expect(on.button(`Move down ${DELIVER}`).hasAttribute('aria-disabled')).toBe(false);
    await on.press(`Move up ${DELIVER}`);
    expect(order(on)).toEqual([DELIVER, CALL, RECORD]);
    await on.press('Check answer');
    expect(on.status()).toMatch(/^This cannot be checked yet/);
  });
});

describe('a pointer', () => {
  /** A pointer event as jsdom can give it. */
  function point(type: string, on: Element, over: Element | null): void {
    document.elementFromPoint = () => over;
    fireEvent(on, new MouseEvent(type, {bubbles: true}));
  }

  it('drags an item over others to its place', () => {
    const on = renderQuestion(journeyQuestion);
    const [first, , third] = rows(on);
    const handle = first?.querySelector('[aria-hidden]');
    const list = first?.parentElement;
    if (!handle || !list || !third) {
      throw new Error('No item to drag.');
    }
    point('pointerdown', handle, first);
    point('pointermove', list, third);
    point('pointerup', list, third);
    expect(order(on)).toEqual([CALL, RECORD, DELIVER]);
  });

  it('moves nothing before it is pressed, and after it is lifted', () => {
    const on = renderQuestion(journeyQuestion);
    const [first, second] = rows(on);
    const handle = first?.querySelector('[aria-hidden]');
    const list = first?.parentElement;
    if (!handle || !list || !second) {
      throw new Error('No item to drag.');
    }
    point('pointermove', list, second);
    point('pointerdown', handle, first);
    point('pointerup', list, first);
    point('pointermove', list, second);
    expect(order(on)).toEqual([DELIVER, CALL, RECORD]);
  });
});
