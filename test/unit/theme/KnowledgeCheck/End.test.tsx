/** @jest-environment jsdom */
import {act, fireEvent, render, screen} from '@testing-library/react';
import KnowledgeCheck from '@theme/KnowledgeCheck';
import {setUpBrowser} from '../../support/browser';
import {question, trailQuestion} from '../../support/quizElements';

let mockHasNetwork = false;
jest.mock('@theme/KnowledgeCheck/End', () => {
  if (!mockHasNetwork) {
    throw new Error('There is no network.');
  }
  return jest.requireActual<object>('@theme/KnowledgeCheck/End');
});

setUpBrowser();

const quiz = (result: boolean) => (
  <KnowledgeCheck quiz="first" page="docs/first.mdx" total="1" result={result}>
    {question(trailQuestion, 1)}
  </KnowledgeCheck>
);

const answersOnPaper = () => screen.queryByRole('heading', {name: 'Answers'});

/** Lets what is being loaded arrive, or fail. */
async function wait(): Promise<void> {
  await act(() => import('@theme/KnowledgeCheck/End').catch(() => undefined));
}

/** In the order of one visit. */
describe('what comes after the questions', () => {
  it('is asked for once more when all are done, where the network had failed', async () => {
    const {unmount} = render(quiz(true));
    await wait();
    expect(answersOnPaper()).toBeNull();
    mockHasNetwork = true;
    fireEvent.click(screen.getByLabelText('It delivers events'));
    fireEvent.click(screen.getByRole('button', {name: 'Check answer'}));
    await wait();
    expect(screen.getByRole('heading', {name: 'You got 1 of 1 correct'})).toBeTruthy();
    unmount();
  });

  it('is there at once on later pages', () => {
    render(quiz(true));
    expect(answersOnPaper()).toBeTruthy();
  });

  it('is not there where the result of the page is elsewhere', () => {
    render(quiz(false));
    expect(answersOnPaper()).toBeNull();
  });
});
