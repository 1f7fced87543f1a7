/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Comparison from '@theme/Comparison';
import {addressedView, openAddress} from '../support/docusaurus/router';
import {setUpTableBrowser, threeServices} from '../support/renderComparison';

setUpTableBrowser();

function rowNames(): string[] {
  return screen
    .getAllByRole('rowheader')
    .filter((heading) => heading.getAttribute('scope') === 'row')
    .map(({textContent}) => textContent);
}

describe('a comparison in another page', () => {
  beforeEach(() => {
    openAddress('/docs/page');
  });

  it('has all of it, without tools, and leads to its own page', () => {
    render(<Comparison comparison={threeServices} />);
    expect(rowNames()).toEqual(['Question', 'Audit log', 'Days']);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(
      screen
        .getByRole('link', {name: 'Whole comparison: One and two compared'})
        .getAttribute('href'),
    ).toBe('/compare/one-or-two');
  });

  it('has the rows and services that it is asked for', () => {
    render(
      <Comparison
        comparison={threeServices}
        rows={['audit-log']}
        services={['three/overview', 'one/overview']}
      />,
    );
    expect(rowNames()).toEqual(['Audit log']);
    expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
      'Aspect',
      'one',
      'three',
    ]);
  });

  it('can stand twice in a page: no id is there twice', () => {
    render(
      <>
        <Comparison comparison={threeServices} tools />
        <Comparison comparison={threeServices} tools />
      </>,
    );
    const ids = Array.from(document.querySelectorAll('[id]'), ({id}) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const [first, second] = screen.getAllByRole('link', {name: 'Note 1'});
    expect(first?.getAttribute('href')).not.toBe(second?.getAttribute('href'));
  });

  it('links to the rows of its own page', () => {
    render(<Comparison comparison={threeServices} />);
    expect(screen.getByRole('link', {name: 'Link to row Days'}).getAttribute('href')).toBe(
      '/compare/one-or-two#row-days',
    );
  });

  it('can be filtered, and leaves the address of the page alone', async () => {
    render(<Comparison comparison={threeServices} tools />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Show only differences'}));
    await userEvent.type(screen.getByRole('searchbox'), 'question');
    expect(rowNames()).toEqual(['Question']);
    expect(addressedView()).toBe('');
  });

  it('puts no heading into the page', () => {
    render(<Comparison comparison={threeServices} />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByRole('region', {name: 'Notes'})).toBeTruthy();
  });
});
