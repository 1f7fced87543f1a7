/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react';
import AuthorTools from '@theme/AuthorTools';
import type {ReportedProblem} from '../../../plugins/training/src/shared/reportedProblem';
import {setUpBrowser} from '../support/browser';
import {commandQuestion} from '../support/quizElements';
import {forgetAnswers, QUIZ, QUIZ_PAGE, quizOf} from '../support/renderQuiz';

setUpBrowser();
beforeEach(forgetAnswers);

function problem(
  message: string,
  question: string | null = 'command',
  url: string | null = '/rules/a-rule',
): ReportedProblem {
  return {question, code: 'lint/a-rule', message, help: 'reword it', url};
}

/** What the list of problems below a quiz says. */
function textsOf(...problems: readonly ReportedProblem[]): string[] {
  render(
    <>
      {quizOf([commandQuestion])}
      <AuthorTools quiz={QUIZ} page={QUIZ_PAGE} problems={JSON.stringify(problems)} />
    </>,
  );
  const tools = document.querySelector<HTMLElement>('.training-author-tools');
  return tools
    ? within(tools)
        .getAllByRole('listitem', {hidden: true})
        .map(({textContent}) => textContent)
    : [];
}

describe('a problem below the name of its question', () => {
  it.each([
    ['question `command` has no explanation', 'has no explanation'],
    ['the options of question `command` say the same', 'the options say the same'],
    [
      'question `command` asks with nearly the same words as question `other`',
      'asks with nearly the same words as question other',
    ],
  ])('does not name it again: %s', (message, words) => {
    expect(textsOf(problem(message))).toEqual([`${words}; reword it (lint/a-rule)`]);
  });

  it('leads to the page of its rule', () => {
    textsOf(problem('question `command` has no explanation'));
    expect(screen.getByRole('link', {name: 'lint/a-rule', hidden: true}).getAttribute('href')).toBe(
      '/rules/a-rule',
    );
  });
});

it('names the questions of an assessment, which shows none until it is begun', () => {
  render(
    <AuthorTools
      quiz={QUIZ}
      page={QUIZ_PAGE}
      problems={JSON.stringify([problem('question `command` has no explanation')])}
    />,
  );
  expect(screen.getByText('For authors: 1 problem')).toBeDefined();
  expect(screen.getByRole('listitem', {hidden: true}).textContent).toBe(
    'question command has no explanation; reword it (lint/a-rule)',
  );
  expect(screen.queryByText('See it:')).toBeNull();
});

it('leads nowhere in a site without documentation for authors', () => {
  expect(textsOf(problem('the quiz has a flaw', null, null))).toEqual([
    'the quiz has a flaw; reword it (lint/a-rule)',
  ]);
  expect(screen.queryByRole('link', {name: 'lint/a-rule', hidden: true})).toBeNull();
});

it('names whose problem it is where that is the whole quiz', () => {
  expect(textsOf(problem('the quiz disables `a-rule`', null))).toEqual([
    'the quiz disables a-rule; reword it (lint/a-rule)',
  ]);
});
