import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parseMarkdown, phrasingOnly} from '../../../plugins/training/src/mdx/markdown';

const mdx = unified().use(remarkParse).use(remarkMdx);

function parse(markdown: string) {
  return parseMarkdown(mdx, {markdown, path: ['quiz', 'intro']});
}

describe('parseMarkdown', () => {
  it('gives the blocks of a text, without positions', () => {
    expect(parse('One *two*.')).toEqual({
      children: [
        {
          type: 'paragraph',
          children: [
            {type: 'text', value: 'One '},
            {type: 'emphasis', children: [{type: 'text', value: 'two'}]},
            {type: 'text', value: '.'},
          ],
        },
      ],
      reported: [],
      problems: [],
    });
  });

  it('gives what Docusaurus may report with its place in the text', () => {
    const {reported} = parse('See [one](./one.md) and ![two](two.png).\n\n[three]: ./three.md\n');
    expect(reported.map(({node, offset}) => [node.type, offset])).toEqual([
      ['link', 4],
      ['image', 24],
      ['definition', 42],
    ]);
  });

  it('gives a problem with its place in the text, and no content', () => {
    const {children, problems} = parse('Is it\n\n<3?');
    expect(children).toEqual([]);
    expect(problems).toMatchObject([
      {code: 'mdx/syntax', path: ['quiz', 'intro'], at: 'value', found: 'here', offset: 8},
    ]);
  });

  it.each([
    ['an element that is not closed', 'Is <b>it?', 'closing tag'],
    ['a brace that is not closed', 'Is {it?', 'closing brace'],
    ['an expression that is none', 'Is {it is}?', 'reads it as JavaScript'],
  ])('says what is wrong with %s', (_name, markdown, words) => {
    expect(parse(markdown).problems[0]?.message).toContain(words);
  });

  it('points at the element that is not closed, and not at the end of the text', () => {
    const [problem] = parse('Is\n\nit <b>so?').problems;
    expect(problem?.offset).toBe('Is\n\nit '.length);
    expect(problem?.message).toBe('`<b>` has no closing tag');
  });
});

describe('phrasingOnly', () => {
  const text = {type: 'text' as const, value: 'One'};
  const paragraph = {type: 'paragraph' as const, children: [text]};

  it('gives the content of a single paragraph', () => {
    expect(phrasingOnly([paragraph])).toEqual([text]);
  });

  it.each([
    ['nothing', []],
    ['two paragraphs', [paragraph, paragraph]],
    ['another block', [{type: 'code' as const, value: 'One'}]],
  ])('gives nothing for %s', (_name, children) => {
    expect(phrasingOnly(children)).toBeNull();
  });
});
