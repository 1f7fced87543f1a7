/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {setUpBrowser} from '../../support/browser';
import {blank, commandQuestion, sentenceQuestion} from '../../support/quizElements';
import {
  answerInWords,
  descriptionOf,
  forgetAnswers,
  quizOf,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

describe('a question for a text', () => {
  it('has one field, and says what to do', () => {
    const {field, root} = renderQuestion(commandQuestion);
    expect(field().value).toBe('');
    expect(root.textContent).toContain('Type your answer.');
  });

  it('cannot be checked without one', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, '  ');
    expect(on.status()).toBe('This cannot be checked yet. Type your answer.');
    expect(on.buttons()).toEqual(['Check answer']);
  });

  it('takes any of the accepted answers', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'Stop-Logging ');
    expect(on.status()).toBe('Correct. The trail stays.');
    expect(descriptionOf(on.field())).toBe('Correct');
  });

  it('keeps what was typed once it is right, to be read and not changed', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'StopLogging');
    await on.user.type(on.field(), '!');
    expect(on.field().value).toBe('StopLogging');
    expect(on.field().readOnly).toBe(true);
    expect(on.field().disabled).toBe(false);
  });

  it('says at the field that it is wrong, and does not give the answer away', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'StartLogging');
    expect(on.field().getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(on.field())).toBe('Not correct');
    expect(on.root.textContent).not.toMatch(/StopLogging|stop-logging/);
  });

  it('lets a wrong answer be fixed, without a word on what is typed anew', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'StartLogging');
    await on.press('Try again');
    expect(document.activeElement).toBe(on.field());
    expect(on.field().value).toBe('StartLogging');
    expect(descriptionOf(on.field())).toBe('Not correct');
    await on.type('Stop');
    expect(on.field().hasAttribute('aria-invalid')).toBe(false);
    expect(descriptionOf(on.field())).toBe('');
  });

  it('shows the first accepted answer after the last try', async () => {
    const on = renderQuestion(commandQuestion);
    await answerInWords(on, 'StartLogging');
    await on.press('Try again');
    await answerInWords(on, 'Stop');
    expect(on.status()).toBe(
      'Not quite. The correct answer is shown. Correct answer: StopLogging. The trail stays.',
    );
    expect(on.field().value).toBe('Stop');
  });

  it('shows the pattern where it has no answer to show', async () => {
    const on = renderQuestion({
      ...commandQuestion,
      attributes: {pattern: 'arn:.+'},
      parts: [blank(0)],
    });
    await answerInWords(on, 'none');
    await on.press('Show answer');
    expect(on.root.textContent).toContain('Correct answer: Whatever matches this pattern: arn:.+');
  });

  it('can be answered with the keyboard alone', async () => {
    const on = renderQuestion(commandQuestion);
    on.field().focus();
    await on.user.keyboard('StopLogging');
    await on.user.tab();
    await on.user.keyboard('{Enter}');
    expect(on.status()).toMatch(/^Correct/);
  });
});

describe('a text with blanks', () => {
  it('has a field in the place of each, named by its number', () => {
    const {root, field} = renderQuestion(sentenceQuestion);
    expect(root.textContent).toContain('Fill in every blank.');
    const [first, second] = [field('Blank 1'), field('Blank 2')];
    const order = first.compareDocumentPosition(second);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(root.textContent).toMatch(/Event history keeps .* days of .* events\./);
  });

  it('is complete when every one of them is filled in', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('90', 'Blank 1');
    await on.press('Check answer');
    expect(on.status()).toBe('This cannot be checked yet. Fill in every blank.');
    expect(on.field('Blank 1').value).toBe('90');
  });

  it('may be filled in in any order', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('management', 'Blank 2');
    await on.type('ninety', 'Blank 1');
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
  });

  it('says of each field whether it is right', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('90', 'Blank 1');
    await on.type('data', 'Blank 2');
    await on.press('Check answer');
    expect(on.status()).toBe('Partly correct: 1 of 2.');
    expect(descriptionOf(on.field('Blank 1'))).toBe('Correct');
    expect(descriptionOf(on.field('Blank 2'))).toBe('Not correct');
  });

  it('leads to the first wrong field for another try', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('90', 'Blank 1');
    await on.type('data', 'Blank 2');
    await on.press('Check answer');
    await on.press('Try again');
    expect(document.activeElement).toBe(on.field('Blank 2'));
    await on.type('management', 'Blank 2');
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
  });

  it('shows the answers in the text', async () => {
    const on = renderQuestion(sentenceQuestion);
    await on.type('30', 'Blank 1');
    await on.type('data', 'Blank 2');
    await on.press('Check answer');
    await on.press('Show answer');
    expect(on.status()).toBe(
      'The correct answer is shown. Correct answer: ' +
        'Event history keeps 90 days of management events.',
    );
  });

  it('has ids of its own beside another one', () => {
    render(quizOf([sentenceQuestion, {...sentenceQuestion, id: 'other'}]));
    const ids = screen.getAllByRole('textbox').map(({id}) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});
