import {act, render} from '@testing-library/react';
import ComparisonPage from '@theme/ComparisonPage';
import type {Comparison} from '../../../plugins/training/src/shared/comparison';
import {comparison, numberCell, supportCell, textCell} from './comparisonModel';
import {openAddress} from './docusaurus/router';

/** Three services: the first two differ in the audit log only. */
export const threeServices: Comparison = {
  ...comparison,
  services: ['one', 'two', 'three'].map((slug) => ({
    id: `${slug}/overview`,
    slug,
    name: `Service ${slug}`,
    shortName: slug,
    permalink: `/docs/${slug}`,
    summary: [],
  })),
  groups: [
    {
      id: 'purpose',
      label: 'Purpose',
      rows: [
        {
          id: 'answers',
          label: 'Question',
          permalink: null,
          kind: 'text',
          cells: [textCell('Who?'), textCell('Who?'), textCell('When?')],
        },
      ],
    },
    {
      id: 'records',
      label: 'Records',
      rows: [
        {
          id: 'audit-log',
          label: 'Audit log',
          permalink: null,
          kind: 'support',
          cells: [supportCell('yes', {note: 1}), supportCell('no'), supportCell('no')],
        },
        {
          id: 'days',
          label: 'Days',
          permalink: null,
          kind: 'number',
          cells: [numberCell(90), numberCell(90), numberCell(90)],
        },
      ],
    },
  ],
};

/** Opens the page of a comparison at an address such as `?q=x#row-y`. */
export function renderComparison(address = '', model: Comparison = threeServices) {
  openAddress(address === '' ? '/compare/x' : `/compare/x${address}`);
  return render(<ComparisonPage comparison={model} />);
}

export function visit(address: string): void {
  act(() => {
    openAddress(`/compare/x${address}`);
  });
}

/** Ids of the rows that a reader sees. */
export function visibleRows(): string[] {
  return Array.from(
    document.querySelectorAll('tbody:not([hidden]) > tr[id]:not([hidden])'),
    ({id}) => id.replace('row-', ''),
  );
}

/** Headings of the columns that a reader sees, without that of the rows. */
export function visibleColumns(): string[] {
  return Array.from(document.querySelectorAll('thead th[id]:not([hidden])'), ({id}) =>
    id.replace('column-', ''),
  );
}

/** What a page uses of a browser and jsdom does not have. */
export function setUpTableBrowser(): void {
  beforeAll(() => {
    globalThis.ResizeObserver = class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    };
    Element.prototype.scrollIntoView = () => undefined;
  });
}
