import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {
  type Direction,
  directionOf,
  giveDirection,
  isolate,
} from '../../../plugins/training/src/mdx/direction';
import {parseMarkdown, phrasingOnly} from '../../../plugins/training/src/mdx/markdown';

const mdx = unified().use(remarkParse).use(remarkMdx);

/** The blocks of a text on a page, with their directions. */
function blocks(markdown: string, page: Direction) {
  return giveDirection(parseMarkdown(mdx, {markdown, path: ['quiz', 'intro']}).children, page);
}

function directions(markdown: string, page: Direction) {
  return blocks(markdown, page).map(
    ({data}) => (data as {hProperties?: object} | undefined)?.hProperties,
  );
}

describe('directionOf', () => {
  it.each<[string, Direction, Direction]>([
    // text, on a page from left to right, on one from right to left
    ['C++', 'ltr', 'ltr'],
    ['-5', 'ltr', 'ltr'],
    ['!=', 'ltr', 'ltr'],
    ['', 'ltr', 'ltr'],
    ['ما معنى هذا؟', 'rtl', 'rtl'],
    ['מה זה?', 'rtl', 'rtl'],
    ['٥٠٪', 'rtl', 'rtl'],
    ['CloudTrail يسجل كل شيء.', 'rtl', 'rtl'],
    ['The word مرحبا means hello.', 'ltr', 'ltr'],
    ['CloudTrail Lake (بحيرة)', 'ltr', 'rtl'],
    ['日本語です。', 'ltr', 'ltr'],
  ])('reads %j', (text, onLtr, onRtl) => {
    expect([directionOf(text, 'ltr'), directionOf(text, 'rtl')]).toEqual([onLtr, onRtl]);
  });
});

describe('giveDirection', () => {
  it('says nothing of what has the direction of its page', () => {
    expect(directions('One.\n\n- Two', 'ltr')).toEqual([undefined, undefined]);
    expect(directions('ما معنى هذا؟', 'rtl')).toEqual([undefined]);
  });

  it('gives each block its own direction', () => {
    expect(directions('ما معنى هذا؟\n\nIt means this.\n\n- هذا', 'ltr')).toEqual([
      {dir: 'rtl'},
      undefined,
      {dir: 'rtl'},
    ]);
  });

  it('takes code for no words', () => {
    expect(directions('`git add .` يضيف', 'rtl')).toEqual([undefined]);
    expect(directions('`git add .`', 'rtl')).toEqual([undefined]);
    expect(directions('`git add all the files` يضيف', 'ltr')).toEqual([{dir: 'rtl'}]);
  });

  it('keeps what a block is known by', () => {
    const [heading] = blocks('# ما معنى هذا؟', 'ltr');
    expect(heading).toMatchObject({type: 'heading', depth: 1});
  });

  it('sets words apart that stand among others', () => {
    expect(phrasingOnly(blocks('C++', 'rtl'))).toEqual([
      expect.objectContaining({
        name: 'bdi',
        attributes: [expect.objectContaining({name: 'dir', value: 'ltr'})],
        children: [{type: 'text', value: 'C++'}],
      }),
    ]);
    expect(phrasingOnly(blocks('C++', 'ltr'))).toEqual([{type: 'text', value: 'C++'}]);
  });
});

describe('isolate', () => {
  it.each([
    ['C++', '\u2066C++\u2069'],
    ['-5', '\u2066-5\u2069'],
    // Nothing at its ends can get to the other side.
    ['CloudTrail', 'CloudTrail'],
    ['Region 2', 'Region 2'],
    ['ما معنى هذا؟', 'ما معنى هذا؟'],
  ])('marks an entry of a menu on an Arabic page: %j', (text, isolated) => {
    expect(isolate(text, blocks(text, 'rtl')[0])).toBe(isolated);
  });

  it('marks Arabic on an English page', () => {
    expect(isolate('هذا.', blocks('هذا.', 'ltr')[0])).toBe('\u2067هذا.\u2069');
  });
});
