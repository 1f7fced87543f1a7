/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react';
import ComparisonTable from '@theme/ComparisonTable';
import {comparison} from '../support/comparisonModel';

/** The row of that name, and the texts of its cells. */
function cellsOf(label: string): HTMLElement[] {
  const header = screen.getByRole('rowheader', {name: label});
  const row = header.closest('tr');
  return row ? within(row).getAllByRole('cell') : [];
}

function textsOf(label: string): string[] {
  return cellsOf(label).map(({textContent}) => textContent.trim());
}

describe('the table of a comparison', () => {
  beforeEach(() => {
    render(<ComparisonTable comparison={comparison} />);
  });

  it('is named by its title', () => {
    expect(screen.getByRole('table', {name: 'One and two compared'})).toBeTruthy();
  });

  it('can be scrolled with the keyboard, in a region of the same name', () => {
    const region = screen.getByRole('region', {name: 'One and two compared'});
    expect(region.tabIndex).toBe(0);
  });

  it('has a column per service, whose heading leads to its page', () => {
    const headings = screen.getAllByRole('columnheader');
    expect(headings.map(({textContent}) => textContent)).toEqual(['Aspect', 'One', 'Two']);
    expect(screen.getByRole('link', {name: 'One'}).getAttribute('href')).toBe('/docs/one');
  });

  it('has a heading for a group that has a name, across all columns', () => {
    const heading = screen.getByText('Records').closest('th');
    expect(heading?.scope).toBe('rowgroup');
    expect(heading?.colSpan).toBe(3);
    expect(document.querySelectorAll('th[scope=rowgroup]')).toHaveLength(1);
  });

  it('has a cell per service in each row', () => {
    expect(textsOf('Question it answers')).toEqual(['Who?', 'What?']);
  });

  it('says support in words', () => {
    expect(textsOf('Audit log')[1]).toMatch(/^No/);
    expect(textsOf('Days')[1]).toBe('Unknown');
  });

  it("writes numbers as the reader's language does", () => {
    expect(textsOf('Days')[0]).toBe('1,234.5');
  });

  it('has anchors for its groups and rows', () => {
    expect(document.getElementById('group-records')).toBeTruthy();
    expect(document.getElementById('row-audit-log')).toBeTruthy();
  });

  it('leads from a value to its note and back', () => {
    const [cell] = cellsOf('Audit log');
    const reference = cell && within(cell).getByRole('link', {name: 'Note 1'});
    const note = document.querySelector(reference?.getAttribute('href') ?? '');
    expect(note?.textContent).toContain('For 90 days.');
    const back = screen.getByRole('link', {name: 'Back to the value of note 1'});
    expect(document.querySelector(back.getAttribute('href') ?? '')).toBe(reference);
  });

  it('leads from a value to where it was read, and says when that was', () => {
    const one = screen.getByRole('link', {name: 'Source: Audit log, One'});
    expect(one.getAttribute('href')).toBe('https://docs.aws.amazon.com/one');
    expect(one.title).toBe('Checked on 2026-01-31');
    expect(screen.getByRole('link', {name: 'Source: Audit log, Two'}).title).toBe('');
  });
});

describe('the notes of a comparison', () => {
  it('are not there where there are none', () => {
    render(<ComparisonTable comparison={{...comparison, notes: []}} />);
    expect(screen.queryByRole('heading', {name: 'Notes'})).toBeNull();
  });
});
