import {createPageParser, type MarkdownParser} from '../../../plugins/training/src/mdx/pageParser';
import {parseMarkdown} from '../../../plugins/training/src/mdx/markdown';
import {partAmpersands} from '../../../plugins/training/src/mdx/partAmpersands';

let parser: MarkdownParser;

beforeAll(async () => {
  const mdx1Compat = {comments: true, admonitions: true, headingIds: true};
  parser = await createPageParser('mdx', {mdx1Compat}, []);
});

/** The texts that React gets for each code or text of the only paragraph. */
function textsOf(markdown: string): unknown[] {
  const [paragraph] = partAmpersands(parseMarkdown(parser, {markdown, path: []}).children);
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
