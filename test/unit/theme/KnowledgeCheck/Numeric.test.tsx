/** @jest-environment jsdom */
import {render} from '@testing-library/react';
import {setUpBrowser} from '../../support/browser';
import {setLanguage} from '../../support/docusaurus/useDocusaurusContext';
import {daysQuestion, guidedNumberQuestion, priceQuestion} from '../../support/quizElements';
import {
  answerInWords,
  descriptionOf,
  forgetAnswers,
  questionNamed,
  quizOf,
  rememberAnswer,
  renderQuestion,
  STORAGE_KEY,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);
afterEach(() => {
  setLanguage('en');
});

describe('a question for a number', () => {
  it('has a field with its unit, and an example of how decimals are written', () => {
    const {field, root} = renderQuestion(daysQuestion);
    expect(field().inputMode).toBe('decimal');
    expect(field().parentElement?.textContent).toBe('days');
    expect(root.textContent).toContain('Enter a number, such as 12.5 days.');
  });

  it.each(['90', ' 90 ', '90.0', '90 days', '90days', '٩٠'])('takes %j', async (typed) => {
    const on = renderQuestion(daysQuestion);
    await answerInWords(on, typed);
    expect(on.status()).toBe('Correct.');
    expect(on.field().value).toBe(typed);
  });

  it.each(['ninety', '9 0 d', '90 hours', '1.2.3'])('cannot check %j', async (typed) => {
    const on = renderQuestion(daysQuestion);
    await answerInWords(on, typed);
    expect(on.status()).toBe('This cannot be checked yet. Enter a number, such as 12.5 days.');
    expect(on.field().value).toBe(typed);
  });

  it('takes what is near enough', async () => {
    const on = renderQuestion(priceQuestion);
    await answerInWords(on, '1,234.25');
    expect(on.status()).toBe('Correct.');
  });

  it('says that a number is wrong, and keeps it to be fixed', async () => {
    const on = renderQuestion(daysQuestion);
    await answerInWords(on, '30');
    expect(on.status()).toBe('Not quite.');
    expect(descriptionOf(on.field())).toBe('days Not correct');
    await on.press('Try again');
    expect(document.activeElement).toBe(on.field());
    expect(on.field().value).toBe('30');
  });

  it('says nothing of a number that is typed anew', async () => {
    const on = renderQuestion(daysQuestion);
    await answerInWords(on, '30');
    await on.press('Try again');
    await on.type('9');
    expect(on.field().hasAttribute('aria-invalid')).toBe(false);
    expect(descriptionOf(on.field())).toBe('days');
  });

  it('shows the answer with its tolerance, and with its unit', async () => {
    const price = renderQuestion(priceQuestion);
    await answerInWords(price, '1');
    await price.press('Show answer');
    expect(price.status()).toMatch(/Correct answer: 1234\.5 ± 0\.25\.$/);
  });

  it('shows the first of several answers, with a tolerance in percent', async () => {
    const attributes = {answer: '1234.5|2000', tolerance: '2.5%'};
    const on = renderQuestion({...priceQuestion, type: guidedNumberQuestion.type, attributes});
    await answerInWords(on, '1');
    await on.press('Try again');
    await answerInWords(on, '2');
    expect(on.status()).toMatch(/Correct answer: 1234\.5 ± 2\.5%$/);
  });

  it('can be emptied', async () => {
    const on = renderQuestion(daysQuestion);
    await on.type('90');
    await on.user.clear(on.field());
    expect(on.field().value).toBe('');
    await on.press('Check answer');
    expect(on.status()).toMatch(/^This cannot be checked yet/);
  });
});

describe('a number in another language', () => {
  it('is typed as that language writes it', async () => {
    setLanguage('de');
    const on = renderQuestion(priceQuestion);
    expect(on.root.textContent).toContain('Enter a number, such as 12,5.');
    await answerInWords(on, '1.234,5');
    expect(on.status()).toBe('Correct.');
  });

  it('means the same in the browser, whatever the language', async () => {
    setLanguage('de');
    await answerInWords(renderQuestion(priceQuestion), '1.234,5');
    expect(window.localStorage.getItem(STORAGE_KEY)).toContain('[["1234.5"]]');
  });

  it('comes back as that language writes it', () => {
    setLanguage('de');
    rememberAnswer(priceQuestion, '1234.5');
    render(quizOf([priceQuestion]));
    expect(questionNamed(/Question/).field().value).toBe('1234,5');
  });

  it('is shown as that language writes it', async () => {
    setLanguage('de');
    const on = renderQuestion(priceQuestion);
    await answerInWords(on, '1');
    await on.press('Show answer');
    expect(on.status()).toMatch(/Correct answer: 1234,5 ± 0,25\.$/);
  });
});
