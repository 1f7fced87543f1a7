/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import type {ComponentProps} from 'react';
import type Actions from '@theme/KnowledgeCheck/Actions';
import {setUpBrowser} from '../../support/browser';
import {trailQuestion} from '../../support/quizElements';
import {answer, forgetAnswers, questionNamed, quizOf} from '../../support/renderQuiz';

type ActionsProps = ComponentProps<typeof Actions>;

// Each button is there only while it does something.
jest.mock('@theme/KnowledgeCheck/Actions', () => ({
  __esModule: true,
  default: ({state, hints, ...on}: ActionsProps) => (
    <>
      {state.isAnswering && <button onClick={on.onCheck}>Check answer</button>}
      {state.phase === 'incorrect' && <button onClick={on.onTryAgain}>Try again</button>}
      {state.phase === 'incorrect' && <button onClick={on.onShowAnswer}>Show answer</button>}
      {!state.isOver && state.hintsShown < hints && <button onClick={on.onShowHint}>Hint</button>}
      {state.isOver && <button onClick={on.onNext}>Next</button>}
    </>
  ),
}));
jest.mock('@theme/KnowledgeCheck/Result', () => ({
  __esModule: true,
  default: () => <p>That was all.</p>,
}));

setUpBrowser();
beforeEach(forgetAnswers);

function open() {
  render(quizOf([{...trailQuestion, hints: ['Think of a river.']}]));
  return questionNamed(/^Question 1 of 1/);
}

describe('buttons of a site that come and go', () => {
  it('leave the focus in the question after a check', async () => {
    const on = open();
    await answer(on, 'It measures load');
    expect(document.activeElement).toBe(on.button('Try again'));
  });

  it('leave it in the question after the last hint', async () => {
    const on = open();
    await on.press('Hint');
    expect(document.activeElement).toBe(on.button('Check answer'));
  });

  it('leave it in the question with the answer', async () => {
    const on = open();
    await answer(on, 'It measures load');
    await on.press('Show answer');
    expect(document.activeElement).toBe(on.button('Next'));
  });

  it('lead to a result without a heading', async () => {
    const on = open();
    await answer(on, 'It delivers events');
    await on.press('Next');
    expect(document.activeElement?.textContent).toBe('That was all.');
    expect(document.activeElement).toBe(screen.getByText('That was all.').parentElement);
  });
});
