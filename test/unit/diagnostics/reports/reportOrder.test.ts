import {inReportOrder} from '../../../../plugins/training/src/diagnostics/reports/reportOrder';
import {diagnostic, range} from '../../support/diagnostics';

describe('the order of a report', () => {
  const inOrder = [
    diagnostic({file: '/site/docs/Page.mdx', range: range(9, 1)}),
    diagnostic({file: '/site/docs/a.mdx', range: range(2, 9)}),
    diagnostic({file: '/site/docs/a.mdx', range: range(10, 1)}),
    diagnostic({file: '/site/docs/a.mdx', range: range(10, 3)}),
    diagnostic({file: '/site/docs/ä.mdx', range: range(1, 1)}),
  ];

  it.each([
    ['as they come', inOrder],
    ['the other way round', [...inOrder].reverse()],
  ])('is that of files and places: %s', (_name, diagnostics) => {
    expect(inReportOrder(diagnostics)).toEqual(inOrder);
  });
});
