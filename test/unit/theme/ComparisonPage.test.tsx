/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react';
import ComparisonPage from '@theme/ComparisonPage';
import {comparison} from '../support/comparisonModel';
import {setUpTableBrowser} from '../support/renderComparison';

setUpTableBrowser();

const other = {permalink: '/compare/other', title: 'Another', description: ''};
const own = {permalink: comparison.permalink, title: comparison.title, description: ''};

describe('the page of a comparison', () => {
  it('has the title, the description and the table', () => {
    render(<ComparisonPage comparison={comparison} />);
    const page = within(screen.getByRole('main'));
    expect(page.getByRole('heading', {level: 1}).textContent).toBe('One and two compared');
    expect(page.getByText('In short.')).toBeTruthy();
    expect(page.getByRole('table')).toBeTruthy();
  });

  it('names itself to browsers and search engines', () => {
    render(<ComparisonPage comparison={comparison} />);
    expect(document.title).toBe('One and two compared');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'In short.',
    );
  });

  it('says which service to choose when, for those that say so', () => {
    render(<ComparisonPage comparison={comparison} />);
    const section = screen.getByRole('region', {name: 'Which one do I need?'});
    const terms = within(section).getAllByRole('term');
    expect(terms.map(({textContent}) => textContent)).toEqual(['Service One']);
    expect(within(section).getByRole('definition').textContent).toBe('You need to know who.');
  });

  it('asks no such question where no service says when to choose it', () => {
    const services = comparison.services.map((service) => ({...service, summary: []}));
    render(<ComparisonPage comparison={{...comparison, services}} />);
    expect(screen.queryByText('Which one do I need?')).toBeNull();
  });

  it('has the knowledge check of the comparison', () => {
    render(<ComparisonPage comparison={comparison} quiz={() => <p>A question</p>} />);
    expect(screen.getByTestId('mdx').textContent).toBe('A question');
  });

  it('leads to the other comparisons, and to the list of all', () => {
    render(
      <ComparisonPage
        comparison={comparison}
        comparisons={[own, other]}
        indexPermalink="/compare"
      />,
    );
    const more = within(screen.getByRole('navigation', {name: 'More comparisons'}));
    expect(more.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/compare/other',
      '/compare',
    ]);
  });

  it('leads nowhere else where it is the only one', () => {
    render(
      <ComparisonPage comparison={comparison} comparisons={[own]} indexPermalink="/compare" />,
    );
    expect(screen.queryByRole('navigation', {name: 'More comparisons'})).toBeNull();
  });
});
