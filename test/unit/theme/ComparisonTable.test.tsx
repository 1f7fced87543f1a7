/** @jest-environment jsdom */
import {screen, within} from '@testing-library/react';
import {comparison} from '../support/comparisonModel';
import {renderComparison, setUpTableBrowser} from '../support/renderComparison';

setUpTableBrowser();

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
    renderComparison('', comparison);
  });

  it('is named by its title', () => {
    expect(screen.getByRole('table', {name: 'One and two compared'})).toBeTruthy();
  });

  it('is in a region of the same name', () => {
    expect(screen.getByRole('region', {name: 'One and two compared'})).toBeTruthy();
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

  it('has a cell per service in each row, which says the name of its column', () => {
    expect(textsOf('Question it answers')).toEqual(['Who?', 'What?']);
    expect(cellsOf('Days').map(({dataset}) => dataset.column)).toEqual(['One', 'Two']);
  });

  it('says support in words', () => {
    expect(textsOf('Audit log')[1]).toMatch(/^No/);
    expect(textsOf('Days')[1]).toBe('Unknown');
  });

  it("writes numbers as the reader's language does", () => {
    expect(textsOf('Days')[0]).toBe('1,234.5');
  });

  it('has anchors for its groups, rows and columns', () => {
    expect(document.getElementById('group-records')).toBeTruthy();
    expect(document.getElementById('row-audit-log')).toBeTruthy();
    expect(document.getElementById('column-two')).toBeTruthy();
  });

  it('has links to its rows and columns, which are no part of the names of their headings', () => {
    const row = screen.getByRole('rowheader', {name: 'Audit log'});
    const link = within(row).getByRole('link', {name: 'Link to row Audit log'});
    expect(link.getAttribute('href')).toBe('#row-audit-log');
    const column = screen.getByRole('columnheader', {name: 'Two'});
    expect(
      within(column).getByRole('link', {name: 'Link to column Two'}).getAttribute('href'),
    ).toBe('#column-two');
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
    const one = screen.getByRole('link', {
      name: 'Source: Audit log, One, checked on 2026-01-31',
    });
    expect(one.getAttribute('href')).toBe('https://docs.aws.amazon.com/one');
    expect(one.textContent).toBe('2026-01-31');
    expect(screen.getByRole('link', {name: 'Source: Audit log, Two'}).textContent).toBe('');
  });

  it('explains the values that occur, and no others', () => {
    const legend = screen.getByRole('group', {name: 'Legend'});
    expect(
      within(legend)
        .getAllByRole('term')
        .map(({textContent}) => textContent.trim()),
    ).toEqual(['Yes', 'No', 'Unknown', 'Source']);
    expect(legend.textContent).toContain('All were checked on 2026-01-31.');
  });
});

describe('the row and the column that an address names', () => {
  it('are marked', () => {
    renderComparison('#row-audit-log', comparison);
    const marked = document.querySelectorAll('[data-marked]');
    expect(Array.from(marked, ({id}) => id)).toEqual(['row-audit-log']);
  });

  it('is marked from top to bottom if it is a column', () => {
    renderComparison('#column-two', comparison);
    const columns = Array.from(document.querySelectorAll('td[data-marked]'), (cell) =>
      cell.getAttribute('data-column'),
    );
    expect(columns).toEqual(['Two', 'Two', 'Two']);
    expect(document.getElementById('column-two')?.dataset.marked).toBe('true');
  });

  it('are none for nonsense', () => {
    renderComparison('#row-%E0%A4%A', comparison);
    expect(document.querySelectorAll('[data-marked]')).toHaveLength(0);
  });
});

describe('what a comparison does not have', () => {
  it('is no notes without a heading for them', () => {
    renderComparison('', {...comparison, notes: []});
    expect(screen.queryByRole('heading', {name: 'Notes'})).toBeNull();
  });

  it('is no links to groups where there is one', () => {
    renderComparison('', comparison);
    expect(screen.queryByRole('navigation', {name: 'Groups of rows'})).toBeNull();
  });
});

describe('a row with a page of its own', () => {
  it('leads there', () => {
    const groups = comparison.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({...row, permalink: '/docs/row'})),
    }));
    renderComparison('', {...comparison, groups});
    expect(screen.getByRole('link', {name: 'Audit log'}).getAttribute('href')).toBe('/docs/row');
  });
});
