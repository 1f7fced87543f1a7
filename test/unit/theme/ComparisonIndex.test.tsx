/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import ComparisonIndex from '@theme/ComparisonIndex';

describe('the list of comparisons', () => {
  it('leads to each, and says what it is about', () => {
    render(
      <ComparisonIndex
        comparisons={[
          {permalink: '/compare/a', title: 'A or B?', description: 'In short.'},
          {permalink: '/compare/c', title: 'C or D?', description: ''},
        ]}
      />,
    );
    expect(document.title).toBe('Comparisons');
    expect(
      screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['A or B?', '/compare/a'],
      ['C or D?', '/compare/c'],
    ]);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('A or B?In short.');
  });
});
