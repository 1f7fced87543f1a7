import {renderToStaticMarkup} from 'react-dom/server';
import type {RichText as RichTextContent} from '../../../plugins/training/src/shared/comparison';
import RichText from '@theme/RichText';

function htmlOf(content: RichTextContent): string {
  return renderToStaticMarkup(<RichText content={content} />);
}

describe('RichText', () => {
  it('is nothing for nothing', () => {
    expect(htmlOf([])).toBe('');
  });

  it('is text with its elements', () => {
    const code = {tag: 'code', href: null, children: ['StopLogging']};
    expect(htmlOf(['Ends with ', {tag: 'strong', href: null, children: ['the ', code]}, '.'])).toBe(
      'Ends with <strong>the <code>StopLogging</code></strong>.',
    );
  });

  it('is links where there are links', () => {
    expect(htmlOf([{tag: 'a', href: '/docs/one#events', children: ['events']}])).toBe(
      '<a href="/docs/one#events">events</a>',
    );
  });

  it('may have elements without content', () => {
    expect(htmlOf(['One', {tag: 'br', href: null, children: []}, 'two'])).toBe('One<br/>two');
  });
});
