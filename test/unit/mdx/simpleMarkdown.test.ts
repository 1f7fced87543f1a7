import fc from 'fast-check';
import {createPageParser} from '../../../plugins/training/src/mdx/pageParser';
import {parseSimple} from '../../../plugins/training/src/mdx/simpleMarkdown';

function withoutPositions(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

const PIECES = [
  ...['Data', 'import', 'export', 'www.', 'http://a.b', 'a', 'é', '記録', '90', '1.', 'default'],
  ...[' ', '  ', ' - ', '-', ',', ';', '.', '?', '!', '…', '’', "'", '"', '“', '(', ')', '/', '%'],
  ...['–', '—', ':', ': ', ':a', '\n', ' \n', '\n\n', '\n- ', '\n1. ', '\n---', '_', '\\', '[a]'],
  ...[
    '`',
    '``',
    '`a`',
    '` a `',
    '`{a}`',
    '`*a*`',
    '`a|b`',
    '*',
    '**',
    '*a*',
    '**a**',
    '*a b*',
    '***',
  ],
  ...['*a', 'a*', '**a', 'a**', ' *a* ', ' **a**, ', '(*a*)', '<b>', '{', '&amp;', '|', '#', '+ '],
];

describe('a simple text', () => {
  it.each([
    ['words', 'Yes, it does; the caller’s address (if any) is 90 % “known”.', ['text']],
    ['words and code', 'See `userIdentity`: who it was.', ['text', 'inlineCode', 'text']],
    ['code alone', '`{"a": 1}`', ['inlineCode']],
    [
      'words and emphasis',
      'Is it *not* the **API call**?',
      ['text', 'emphasis', 'text', 'strong', 'text'],
    ],
    ['two lines', 'Yes, it does,\nand soon.\n', ['text']],
  ])('needs no parser: %s', (_name, markdown, types) => {
    expect(parseSimple(markdown)?.children.map(({type}) => type)).toEqual(types);
  });

  it.each([
    ['a link', 'See [this](./page.mdx).'],
    ['an element', 'See <b>this</b>.'],
    ['an address', 'See www.example.com.'],
    ['a module', 'import fails.'],
    ['a list', '- one'],
    ['two paragraphs', 'One.\n\nTwo.'],
    ['code in two backticks', 'See ``a`b``.'],
    ['a line break of its own', 'One  \ntwo.'],
    ['marks inside a word', 'Un*believ*able.'],
    ['a name after a colon', 'See :icon here.'],
    ['nothing', ''],
  ])('is not one with %s', (_name, markdown) => {
    expect(parseSimple(markdown)).toBeNull();
  });

  it.each(['md', 'mdx'] as const)(
    'comes to what the parser of an %s page makes of it',
    async (format) => {
      const settings = {mdx1Compat: {comments: true, admonitions: false, headingIds: false}};
      const parser = await createPageParser(format, settings, []);
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 8}),
          (pieces) => {
            const markdown = pieces.join('');
            const simple = parseSimple(markdown);
            fc.pre(simple !== null);
            expect(withoutPositions(parser.parse(markdown))).toEqual({
              type: 'root',
              children: [simple],
            });
          },
        ),
        {numRuns: 500},
      );
    },
  );
});
