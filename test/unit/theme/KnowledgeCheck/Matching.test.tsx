/** @jest-environment jsdom */
import {createElement} from 'react';
import {setUpBrowser} from '../../support/browser';
import {servicesQuestion} from '../../support/quizElements';
import {
  descriptionOf,
  forgetAnswers,
  type QuestionOnPage,
  renderQuestion,
} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

const [WHO, BUSY, COST] = ['Who called it?', 'How busy is it?', 'What does it cost?'];

async function match(on: QuestionOnPage, trail: string, watch: string): Promise<void> {
  await on.select('CloudTrail', trail);
  await on.select('CloudWatch', watch);
  await on.press('Check answer');
}

/** What is in each row, from top to bottom. */
function rows({root}: QuestionOnPage): (string | undefined)[] {
  return [...root.querySelectorAll('.training-match')].map(({textContent}) => textContent);
}

describe('a question for pairs', () => {
  it('has a menu for every row, with every choice in words alone', () => {
    const on = renderQuestion(servicesQuestion);
    expect(on.root.textContent).toContain('Choose a match for every row.');
    for (const name of ['CloudTrail', 'CloudWatch']) {
      const words = [...on.menu(name).options].map(({textContent}) => textContent);
      expect(words).toEqual(['Choose…', BUSY, COST, WHO]);
      expect(on.menu(name).value).toBe('');
    }
  });

  it('names a row with blocks without a label around them', () => {
    const on = renderQuestion({
      ...servicesQuestion,
      parts: [
        createElement(
          'left',
          {key: 'code', id: 'code', right: 'who', block: true, label: 'aws cloudtrail'},
          createElement('text', null, createElement('pre', null, 'aws cloudtrail')),
        ),
        ...(servicesQuestion.parts ?? []),
      ],
    });
    expect(on.menu('aws cloudtrail')).toBeTruthy();
    expect(on.inside.getByText('aws cloudtrail').closest('label')).toBeNull();
  });

  it('names each row by its left-hand side once it is fixed', async () => {
    const on = renderQuestion(servicesQuestion);
    await on.select('CloudTrail', WHO);
    await on.select('CloudWatch', WHO);
    await on.press('Check answer');
    expect(on.inside.getByRole('group', {name: 'CloudTrail'}).textContent).toContain(WHO);
  });

  it('cannot be checked before every row has a match', async () => {
    const on = renderQuestion(servicesQuestion);
    await on.select('CloudTrail', WHO);
    await on.press('Check answer');
    expect(on.status()).toBe('This cannot be checked yet. Choose a match for every row.');
    expect(on.menu('CloudTrail').value).toBe('who');
  });

  it('lets a match be taken back', async () => {
    const on = renderQuestion(servicesQuestion);
    await on.select('CloudTrail', WHO);
    await on.select('CloudTrail', 'Choose…');
    await on.select('CloudWatch', BUSY);
    await on.press('Check answer');
    expect(on.status()).toMatch(/^This cannot be checked yet/);
  });

  it('is right when every pair is, in text that stays', async () => {
    const on = renderQuestion(servicesQuestion);
    await match(on, WHO, BUSY);
    expect(on.status()).toBe('Correct.');
    expect(on.inside.queryAllByRole('combobox')).toEqual([]);
    expect(rows(on)).toEqual([`CloudTrail${WHO}Correct`, `CloudWatch${BUSY}Correct`]);
  });

  it('shows a choice with its Markdown where it is text', async () => {
    const on = renderQuestion(servicesQuestion);
    await match(on, WHO, BUSY);
    const [row] = on.root.querySelectorAll('.training-match');
    expect(row?.querySelector('em')?.textContent).toBe(WHO);
  });

  it('says of each row whether it is right', async () => {
    const on = renderQuestion(servicesQuestion);
    await match(on, WHO, COST);
    expect(on.status()).toBe('Partly correct: 1 of 2.');
    expect(rows(on)).toEqual([`CloudTrail${WHO}Correct`, `CloudWatch${COST}Not correct`]);
  });

  it('leads to the first wrong row for another try', async () => {
    const on = renderQuestion(servicesQuestion);
    await match(on, WHO, COST);
    await on.press('Try again');
    expect(document.activeElement).toBe(on.menu('CloudWatch'));
    expect(descriptionOf(on.menu('CloudWatch'))).toBe('Not correct');
    expect(descriptionOf(on.menu('CloudTrail'))).toBe('Correct');
    await on.select('CloudWatch', BUSY);
    expect(descriptionOf(on.menu('CloudWatch'))).toBe('');
    await on.press('Check answer');
    expect(on.status()).toBe('Correct.');
  });

  it('shows the pairs after the last try', async () => {
    const on = renderQuestion(servicesQuestion);
    await match(on, BUSY, WHO);
    await on.press('Show answer');
    expect(on.status()).toBe(
      'The correct answer is shown. Correct answer: ' +
        'CloudTrail. Who called it? CloudWatch. How busy is it?',
    );
  });
});
