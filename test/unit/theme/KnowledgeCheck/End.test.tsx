/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import KnowledgeCheck from '@theme/KnowledgeCheck';
import {question, trailQuestion} from '../../support/quizElements';

const quiz = (result: boolean) => (
  <KnowledgeCheck quiz="first" page="docs/first.mdx" total="1" result={result}>
    {question(trailQuestion, 1)}
  </KnowledgeCheck>
);

describe('what comes after the questions', () => {
  it('comes once the first page of a visit is there, and with every other page', async () => {
    const {unmount} = render(quiz(true));
    expect(screen.queryByRole('heading', {name: 'Answers'})).toBeNull();
    expect(await screen.findByRole('heading', {name: 'Answers'})).toBeTruthy();
    unmount();
    render(quiz(true));
    expect(screen.getByRole('heading', {name: 'Answers'})).toBeTruthy();
  });

  it('is not there where the result of the page is elsewhere', () => {
    render(quiz(false));
    expect(screen.queryByRole('heading', {name: 'Answers'})).toBeNull();
  });
});
