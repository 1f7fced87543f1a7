import type {Cell, RichText} from '../../../../plugins/training/src/shared/comparison';
import {toMarkdownText} from '../../../../plugins/training/src/client/comparison/markdownText';
import {toMarkdown} from '../../../../plugins/training/src/client/comparison/toMarkdown';
import {comparison, textCell} from '../../support/comparisonModel';
import {WORDS} from '../../support/valueWords';

const ADDRESS = 'https://example.com/compare/one-or-two?q=x';
const words = {...WORDS, aspect: 'Aspect'};

function linesOf(cells: readonly Cell[], label = 'Row'): string[] {
  const row = {id: 'row', label, permalink: null, kind: 'text' as const, cells};
  const groups = [{id: 'rows', label: '', rows: [row]}];
  return toMarkdown({...comparison, groups, notes: []}, ADDRESS, words).split('\n');
}

const element = (tag: string, ...children: RichText) => ({tag, href: null, children});

function footnote(...content: RichText): string | undefined {
  const notes = [{number: 1, rowId: 'row', content}];
  return toMarkdown({...comparison, notes}, ADDRESS, words)
    .trim()
    .split('\n')
    .at(-1);
}

function inline(content: RichText): string {
  return toMarkdownText(content, (href) => new URL(href, ADDRESS).href);
}

describe('a comparison as Markdown', () => {
  it('is a table with a title that leads to the view, headings of groups, and footnotes', () => {
    expect(toMarkdown(comparison, ADDRESS, words)).toBe(
      [
        '**[One and two compared](https://example.com/compare/one-or-two?q=x)**',
        '',
        '| Aspect | [One](https://example.com/docs/one) | [Two](https://example.com/docs/two) |',
        '| --- | --- | --- |',
        '| Question it answers | Who? | What? |',
        '| **Records** |  |  |',
        '| Audit log | Yes[^1] | No |',
        '| Days | 1,234.5 | Unknown |',
        '',
        '[^1]: For 90 days.',
        '',
      ].join('\n'),
    );
  });

  it('keeps a cell in its cell', () => {
    expect(linesOf([textCell('a | b\nc'), textCell('d')]).at(-2)).toBe('| Row | a \\| b c | d |');
    const code: Cell = {...textCell(''), kind: 'text', content: [element('code', 'a|b')]};
    expect(linesOf([code, textCell('\\|')], 'x|y').at(-2)).toBe('| x\\|y | `a\\|b` | \\\\\\| |');
  });

  it('takes text for text', () => {
    expect(linesOf([textCell('*a* [b] <c> `d` _e_ $f$ &amp; \\')], '[x]').at(-2)).toBe(
      '| \\[x\\] | \\*a\\* \\[b\\] \\<c\\> \\`d\\` \\_e\\_ \\$f\\$ \\&amp; \\\\ |',
    );
  });

  it('begins no list and no heading in a footnote', () => {
    expect(footnote('1. is first')).toBe('[^1]: 1\\. is first');
    expect(footnote('- is less')).toBe('[^1]: \\- is less');
    expect(footnote('# is a sign')).toBe('[^1]: \\# is a sign');
  });

  it('has code of a footnote as it is, since nothing ends a cell there', () => {
    expect(footnote(element('code', 'a|b'), ' or a|b')).toBe('[^1]: `a|b` or a|b');
  });
});

describe('a text as Markdown', () => {
  it('keeps emphasis and code', () => {
    expect(
      inline([element('strong', 'On'), ', ', element('em', 'or'), ' ', element('code', 'a|b_c')]),
    ).toBe('**On**, *or* `a|b_c`');
  });

  it('fences code that has backticks', () => {
    expect(inline([element('code', 'a`b')])).toBe('``a`b``');
    expect(inline([element('code', '`a`')])).toBe('`` `a` ``');
  });

  it('has absolute links', () => {
    const link = (href: string) => ({tag: 'a', href, children: ['a']});
    expect(inline([link('/docs/one')])).toBe('[a](https://example.com/docs/one)');
    expect(inline([link('https://aws.amazon.com/')])).toBe('[a](https://aws.amazon.com/)');
    expect(inline([link('https://a.example/b_(c)|')])).toBe('[a](<https://a.example/b_(c)%7C>)');
  });

  it('puts paragraphs and items of lists below each other', () => {
    expect(
      inline([element('p', 'One'), element('ul', element('li', 'Two'), element('li', 'Three'))]),
    ).toBe('One<br>• Two<br>• Three');
  });

  it('leaves empty emphasis out', () => {
    expect(inline(['a', element('strong')])).toBe('a');
  });
});
