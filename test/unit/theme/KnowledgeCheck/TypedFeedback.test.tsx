/** @jest-environment jsdom */
import {renderToStaticMarkup} from 'react-dom/server';
import {setUpBrowser} from '../../support/browser';
import {
  blank,
  feedback,
  guidedNumberQuestion,
  guidedQuestion,
  sentenceQuestion,
} from '../../support/quizElements';
import {answerInWords, forgetAnswers, quizOf, renderQuestion} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

/** What is on view of the feedback. */
function feedbackOf({root}: {readonly root: HTMLElement}): (string | null)[] {
  return [...root.querySelectorAll('[data-feedback]')].map(({textContent}) => textContent);
}

describe('a question for a text', () => {
  it('says what its author has to say of a wrong answer, which is compared as a right one is', async () => {
    const on = renderQuestion(guidedQuestion);
    expect(feedbackOf(on)).toEqual([]);
    await answerInWords(on, ' startlogging ');
    expect(feedbackOf(on)).toEqual(['That begins it.']);
    expect(on.status()).toBe('Not quite. That begins it.');
  });

  it('keeps it while the reader types anew, and takes it away with the next answer', async () => {
    const on = renderQuestion(guidedQuestion);
    await answerInWords(on, 'StartLogging');
    await on.press('Try again');
    await on.type('Delete');
    expect(feedbackOf(on)).toEqual(['That begins it.']);
    await answerInWords(on, 'delete trail');
    expect(feedbackOf(on)).toEqual(['That leaves no trail.']);
  });

  it('says nothing of an answer that its author did not think of, and of a right one', async () => {
    const on = renderQuestion(guidedQuestion);
    await answerInWords(on, 'Stop');
    expect(feedbackOf(on)).toEqual([]);
    await on.press('Try again');
    await answerInWords(on, 'StopLogging');
    expect(feedbackOf(on)).toEqual([]);
  });

  it('has it for the blanks of a text that are wrong', async () => {
    const on = renderQuestion({
      ...sentenceQuestion,
      type: guidedQuestion.type,
      parts: [
        ...(sentenceQuestion.parts ?? []).slice(0, 1),
        blank(0, '90'),
        blank(1, 'management'),
        feedback('90', 'Not here.'),
        feedback('data', 'They are opt-in.'),
      ],
    });
    await on.type('90', 'Blank 1');
    await on.type('data', 'Blank 2');
    await on.press('Check answer');
    expect(feedbackOf(on)).toEqual(['They are opt-in.']);
  });
});

describe('a question for a number', () => {
  it('says what its author has to say of a wrong number, within the tolerance', async () => {
    const on = renderQuestion(guidedNumberQuestion);
    await answerInWords(on, '31 days');
    expect(on.status()).toBe('Not quite. Count the months.');
    await on.press('Try again');
    await answerInWords(on, '33');
    expect(feedbackOf(on)).toEqual([]);
  });

  it('says nothing of a right one', async () => {
    const on = renderQuestion(guidedNumberQuestion);
    await answerInWords(on, '91');
    expect(on.status()).toBe('Correct.');
  });
});

it('is all behind the summary without script, and nowhere else', () => {
  const html = renderToStaticMarkup(quizOf([guidedQuestion, guidedNumberQuestion]));
  const page = document.createElement('div');
  page.innerHTML = html;
  const lists = [...page.querySelectorAll('details dl')].map(({textContent}) => textContent);
  expect(lists).toEqual([
    'StartLoggingThat begins it.Delete TrailThat leaves no trail.',
    '30 daysCount the months.365 daysThat is a year.',
  ]);
  page.querySelectorAll('details').forEach((details) => {
    details.remove();
  });
  expect(page.textContent).not.toContain('That begins it.');
});
