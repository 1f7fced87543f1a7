import {createPageParser, type MarkdownParser} from '../../../plugins/training/src/mdx/pageParser';
import {parseMarkdown} from '../../../plugins/training/src/mdx/markdown';
import {partTexts} from '../../../plugins/training/src/mdx/partTexts';

let parser: MarkdownParser;

beforeAll(async () => {
  const mdx1Compat = {comments: true, admonitions: true, headingIds: true};
  parser = await createPageParser('mdx', {mdx1Compat}, []);
});

/** The texts that React gets for each code or text of the only paragraph. */
function textsOf(markdown: string): unknown[] {
  const [paragraph] = partTexts(parseMarkdown(parser, {markdown, path: []}).children);
  const children = paragraph && 'children' in paragraph ? paragraph.children : [];
  return children.map((node) => {
    const data = node.data as {hChildren?: readonly {value: string}[]} | undefined;
    return data?.hChildren?.map(({value}) => value) ?? ('value' in node ? node.value : null);
  });
}

it('parts an ampersand from what a minifier would take for a tag behind it', () => {
  expect(textsOf('`&Vec<i32>`')).toEqual([['&', 'Vec<i32>']]);
  expect(textsOf('a &b\\<c> &amp;d &lt;e')).toEqual(['a &', 'b<c> &', 'd <e']);
});

it.each(['`a & b < c`', '`&Vec`', '`Vec<i32>`', 'Q&A', 'R&D, AT&T'])(
  'leaves anything else as it is: %s',
  (markdown) => {
    expect(textsOf(markdown)).toEqual([markdown.replaceAll('`', '')]);
  },
);

/** What Docusaurus looks for in each text, where it has a picture of that name. */
const NAME = /:\+1:|:-1:|:[\w-]+:/;

it.each([
  '10:100:1000',
  'a ratio of 1:100: one in a hundred',
  'arn:aws:key:*',
  'arn:aws:key:123:warning:9',
  'at 12:100:+1:30',
  '::key::1',
  'x:+1:2 and y:-1:2',
  'ключ:100:значение',
  ':100:1000',
])('parts what is no name of a picture: %s', (markdown) => {
  const texts = textsOf(markdown);
  expect(texts.join('')).toBe(markdown);
  expect(texts.filter((text) => NAME.test(String(text)))).toEqual([]);
});

it.each([
  ':tada:',
  'Done :tada:',
  '(:tada:)',
  ':tada: Done.',
  '完成:tada:了',
  'So :+1: and :-1:.',
  '"1: 2"',
])('leaves the name of a picture, which its author meant: %s', (markdown) => {
  expect(textsOf(markdown)).toEqual([markdown]);
});
