/** @jest-environment jsdom */
import {act, createEvent, fireEvent, render, screen} from '@testing-library/react';
import StorageLine from '@theme/KnowledgeCheck/Storage';
import {setUpBrowser} from '../../support/browser';
import {
  boxesQuestion,
  commandQuestion,
  daysQuestion,
  journeyQuestion,
  servicesQuestion,
  trailQuestion,
} from '../../support/quizElements';
import {passTime} from '../../support/readerTime';
import {
  answer,
  answerInWords,
  forgetAnswers,
  questionNamed,
  quizOf,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

describe('a button that is pressed twice', () => {
  it('acts once, and shows what came of it', async () => {
    const on = renderQuestion(trailQuestion);
    await on.choose('It measures load');
    await on.user.dblClick(on.button('Check answer'));
    expect(on.outcome()).toBe('Not quite');
    expect(on.buttons()).toEqual(['Try again', 'Show answer']);
  });

  it('does not check again what was kept for another try', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'StartLogging');
    passTime(1000);
    await on.user.dblClick(on.button('Try again'));
    expect(on.buttons()).toEqual(['Check answer', 'Show answer']);
  });

  it('shows one hint', async () => {
    const on = renderQuestion({...trailQuestion, hints: ['First.', 'Second.']});
    await on.user.dblClick(on.button('Hint 1 of 2'));
    expect(on.root.textContent).toContain('First.');
    expect(on.root.textContent).not.toContain('Second.');
  });

  it('acts on what has taken its place after half a second', async () => {
    const on = renderQuestion(trailQuestion);
    await on.choose('It measures load');
    await on.user.click(on.button('Check answer'));
    passTime(450);
    await on.user.click(on.button('Try again'));
    expect(on.buttons()).toContain('Try again');
    passTime(550);
    await on.user.click(on.button('Try again'));
    expect(on.buttons()).toContain('Check answer');
  });

  it('acts at once on what the reader has changed meanwhile', async () => {
    const on = renderQuestion(trailQuestion);
    await on.user.click(on.button('Check answer'));
    await on.choose('It delivers events');
    await on.user.click(on.button('Check answer'));
    expect(on.outcome()).toBe('Correct');
  });
});

describe('Enter', () => {
  it('does nothing to a button while it is held down', () => {
    const on = renderQuestion(trailQuestion);
    const button = on.button('Check answer');
    const first = createEvent.keyDown(button, {key: 'Enter'});
    const repeated = createEvent.keyDown(button, {key: 'Enter', repeat: true});
    fireEvent(button, first);
    fireEvent(button, repeated);
    expect([first.defaultPrevented, repeated.defaultPrevented]).toEqual([false, true]);
  });

  it.each([
    ['is held down', {repeat: true}],
    ['ends a composition', {isComposing: true}],
    ['ends a composition in Safari', {keyCode: 229}],
  ])('checks nothing while it %s', async (_name, init) => {
    const on = renderQuestion(commandQuestion);
    await on.type('StartLogging');
    fireEvent.keyDown(on.field(), {key: 'Enter', ...init});
    expect(on.outcome()).toBe('');
    fireEvent.keyDown(on.field(), {key: 'Enter', keyCode: 13});
    expect(on.outcome()).toBe('Not quite');
  });
});

describe('what is not checked', () => {
  const questions = [
    trailQuestion,
    boxesQuestion,
    commandQuestion,
    daysQuestion,
    journeyQuestion,
    servicesQuestion,
  ];
  const numbered = (number: number) => () => questionNamed(new RegExp(`^Question ${number} of 6`));
  const trail = numbered(1);
  const boxes = numbered(2);
  const command = numbered(3);
  const days = numbered(4);
  const journey = numbered(5);
  const services = numbered(6);
  const itemsOf = () =>
    [...journey().root.querySelectorAll('li')].map(({textContent}) => textContent);

  it('is there again when the reader comes back', async () => {
    const {unmount} = render(quizOf(questions));
    await trail().choose('It measures load');
    await boxes().choose('Who called', 'When it was');
    await command().type('StopLog');
    await days().type('ninety');
    await journey().user.click(journey().inside.getByRole('button', {name: /^Move down A file/}));
    await services().select('CloudTrail', 'Who called it?');
    const items = itemsOf();
    unmount();
    render(quizOf(questions));
    expect(trail().option('It measures load').checked).toBe(true);
    expect(boxes().option('When it was').checked).toBe(true);
    expect(command().field().value).toBe('StopLog');
    expect(days().field().value).toBe('ninety');
    expect(itemsOf()).toEqual(items);
    expect(services().menu('CloudTrail').value).toBe('who');
  });

  it('is a second try where the first one was wrong', async () => {
    const {unmount} = render(quizOf([commandQuestion]));
    const on = questionNamed(/^Question 1/);
    await answerInWords(on, 'StartLogging');
    await on.press('Try again');
    await on.type('StopLog');
    unmount();
    render(quizOf([commandQuestion]));
    const again = questionNamed(/^Question 1/);
    expect(again.field().value).toBe('StopLog');
    await again.type('StopLogging');
    await again.press('Check answer');
    expect(again.outcome()).toBe('Correct');
  });

  it('goes when it is erased', async () => {
    render(quizOf([trailQuestion, commandQuestion]));
    await answer(questionNamed(/^Question 1/), 'It delivers events');
    await questionNamed(/^Question 2/).type('StopLog');
    act(() => {
      screen.getByText('Yes, erase them').click();
    });
    expect(questionNamed(/^Question 2/).field().value).toBe('');
  });
});

describe('the line about storage', () => {
  it('says that nothing is kept where nothing can be', () => {
    const {container} = render(<StorageLine isStored={false} onErase={() => undefined} />);
    expect(container.textContent).toMatch(/^Your answers cannot be kept in this browser\./);
  });
});
