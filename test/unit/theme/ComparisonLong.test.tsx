/** @jest-environment jsdom */
import {waitFor} from '@testing-library/react';
import type {Comparison} from '../../../plugins/training/src/shared/comparison';
import {textCell} from '../support/comparisonModel';
import {
  renderComparison,
  setUpTableBrowser,
  threeServices,
  visibleRows,
  visit,
} from '../support/renderComparison';

setUpTableBrowser();

const ROWS = 130;

/** More cells than a browser can lay out while a reader types. */
const long: Comparison = {
  ...threeServices,
  groups: [
    {
      id: 'all',
      label: '',
      rows: Array.from({length: ROWS}, (_, index) => ({
        id: String(index),
        label: `Row ${index}`,
        permalink: null,
        kind: 'text',
        cells: [textCell('a'), textCell('b'), textCell(index % 2 === 0 ? 'even' : 'odd')],
      })),
    },
  ],
};

describe('a comparison with very many rows', () => {
  it('is whole at first, as in the HTML', () => {
    renderComparison('', long);
    expect(visibleRows()).toHaveLength(ROWS);
  });

  it('hides rows at once, and shows the first of those that come back at once', async () => {
    renderComparison('', long);
    visit('?q=even');
    expect(visibleRows()).toHaveLength(ROWS / 2);
    visit('?q=129');
    expect(visibleRows()).toEqual(['129']);
    visit('');
    const first = visibleRows();
    expect(first.length).toBeLessThan(ROWS);
    expect(first.slice(0, 3)).toEqual(['0', '1', '2']);
    expect(first).toContain('129');
    await waitFor(() => {
      expect(visibleRows()).toHaveLength(ROWS);
    });
  });

  it('goes on from where it is when the reader changes the view meanwhile', async () => {
    renderComparison('?q=nothing', long);
    visit('');
    visit('?q=odd');
    await waitFor(() => {
      expect(visibleRows()).toHaveLength(ROWS / 2);
    });
    expect(visibleRows()[0]).toBe('1');
  });

  it('shows them a few at a time to whoever leaves a row that the address named', async () => {
    renderComparison('?q=nothing#row-5', long);
    expect(visibleRows()).toEqual(['5']);
    visit('');
    expect(visibleRows().length).toBeLessThan(ROWS);
    await waitFor(() => {
      expect(visibleRows()).toHaveLength(ROWS);
    });
  });

  it('shows all at once to whoever follows a link to a row, which is scrolled to', () => {
    renderComparison('?q=nothing', long);
    visit('#row-125');
    expect(visibleRows()).toHaveLength(ROWS);
  });
});
