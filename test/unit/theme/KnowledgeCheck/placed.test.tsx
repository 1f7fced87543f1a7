/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import KnowledgeCheck from '@theme/KnowledgeCheck';
import {setUpBrowser} from '../../support/browser';
import {question, trailQuestion, trueFalseQuestion} from '../../support/quizElements';
import {answer, forgetAnswers, questionNamed, QUIZ, QUIZ_PAGE} from '../../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

/** A page with its first question beside a text, and the rest in the quiz. */
function Page() {
  return (
    <>
      <KnowledgeCheck quiz={QUIZ} page={QUIZ_PAGE} total="2">
        {question(trailQuestion, 1)}
      </KnowledgeCheck>
      <p>A text.</p>
      <KnowledgeCheck quiz={QUIZ} page={QUIZ_PAGE} total="2" result passMark="50">
        {question(trueFalseQuestion, 2)}
      </KnowledgeCheck>
    </>
  );
}

function trail() {
  return questionNamed(/^Question 1 of 2 What does a trail do/);
}

function free() {
  return questionNamed(/^Question 2 of 2 Event history is free/);
}

function scoreLines(): (string | null)[] {
  return screen.queryAllByRole('heading', {name: /^You got/}).map(({textContent}) => textContent);
}

describe('a question that stands beside its text', () => {
  it('is counted with those of the quiz', () => {
    render(<Page />);
    expect(trail().buttons()).toEqual(['Check answer']);
    expect(free().buttons()).toEqual(['Check answer']);
  });

  it('leads to those of the quiz, and they lead back', async () => {
    render(<Page />);
    await answer(trail(), 'It delivers events');
    await trail().press('Next question');
    expect(document.activeElement).toBe(free().root.querySelector('fieldset'));
  });

  it('is one that the quiz leads back to', async () => {
    render(<Page />);
    await answer(free(), 'True');
    await free().press('Next question');
    expect(document.activeElement).toBe(trail().root.querySelector('fieldset'));
  });

  it('counts in the one result of the page', async () => {
    render(<Page />);
    await answer(free(), 'True');
    expect(scoreLines()).toEqual([]);
    await answer(trail(), 'It measures load');
    await trail().press('Show answer');
    expect(scoreLines()).toEqual(['You got 1 of 2 correct']);
  });

  it('leads to the result when it is the last one', async () => {
    render(<Page />);
    await answer(free(), 'True');
    await answer(trail(), 'It delivers events');
    await trail().press('See your result');
    expect(document.activeElement).toBe(screen.getByRole('heading', {name: /^You got/}));
  });

  it('is asked again with the others, first one first', async () => {
    render(<Page />);
    await answer(free(), 'True');
    await answer(trail(), 'It delivers events');
    await userEvent.setup({delay: null}).click(screen.getByRole('button', {name: 'Start over'}));
    expect(trail().option('It delivers events').checked).toBe(false);
    expect(document.activeElement).toBe(trail().root.querySelector('fieldset'));
  });

  it('has its answer among the answers on paper', () => {
    render(<Page />);
    const keys = screen.getAllByRole('heading', {name: 'Answers'});
    expect(keys).toHaveLength(1);
    expect(keys[0]?.parentElement?.textContent).toContain('It delivers events');
  });

  it('is waited for while it is not on the page yet', async () => {
    render(
      <KnowledgeCheck quiz={QUIZ} page={QUIZ_PAGE} total="2" result>
        {question(trueFalseQuestion, 2)}
      </KnowledgeCheck>,
    );
    await answer(free(), 'True');
    expect(scoreLines()).toEqual([]);
  });
});
