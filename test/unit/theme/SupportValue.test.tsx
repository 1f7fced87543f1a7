import {renderToStaticMarkup} from 'react-dom/server';
import SupportValue from '@theme/SupportValue';

describe('SupportValue', () => {
  it.each([
    ['yes', 'Yes'],
    ['partly', 'Partly'],
    ['no', 'No'],
    ['unknown', 'Unknown'],
    ['not-applicable', 'Not applicable'],
  ] as const)('says %s in words beside an icon that nobody has to see', (support, words) => {
    const html = renderToStaticMarkup(<SupportValue support={support} />);
    expect(html.replace(/<[^>]*>/g, '')).toBe(words);
    expect(html).toContain('aria-hidden="true"');
  });

  it('has a shape of its own for every value', () => {
    const shapes = (['yes', 'partly', 'no', 'unknown', 'not-applicable'] as const).map(
      (support) => {
        const html = renderToStaticMarkup(<SupportValue support={support} />);
        return /<path d="([^"]*)"/.exec(html)?.[1];
      },
    );
    expect(new Set(shapes).size).toBe(5);
  });
});
