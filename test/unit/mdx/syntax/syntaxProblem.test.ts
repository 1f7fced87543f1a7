import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Problem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {parseMarkdown} from '../../../../plugins/training/src/mdx/markdown';
import {
  createPageParser,
  type MarkdownParser,
} from '../../../../plugins/training/src/mdx/pageParser';

const mdx = unified().use(remarkParse).use(remarkMdx);

function problemOf(markdown: string, parser: MarkdownParser = mdx): Problem {
  const [problem, ...others] = parseMarkdown(parser, {markdown, path: ['quiz', 'intro']}).problems;
  if (!problem || others.length > 0) {
    throw new Error('Not one problem.');
  }
  return problem;
}

/** What is underlined. */
function markedIn(markdown: string): string {
  const {offset = 0, length = 1} = problemOf(markdown);
  return markdown.slice(offset, offset + length);
}

describe('an angle bracket that is meant as text', () => {
  it.each([
    ['less than <5 of them', '`<5`', '5'],
    ['set <-1', '`<-`', '-'],
    ['a <= b', '`<=`', '='],
    ['up to <😀', '`<😀`', '😀'],
  ])('is not the start of a tag: %s', (markdown, begin, marked) => {
    expect(problemOf(markdown)).toMatchObject({
      code: 'mdx/syntax',
      message: `${begin} is not text here: MDX reads \`<\` as the start of a tag`,
      help: 'if it is text, put it in code or write `\\<` (in double quotes: `\\\\<`)',
    });
    expect(markedIn(markdown)).toBe(marked);
  });

  it.each([
    ['if x <y and z', '<y'],
    ['{1 < 2} and x <y', '<y'],
    ['x <', '<'],
    ['first <b>one</b>\n\nthen x <y', '<y'],
    ['<a title="<', '<a'],
    ['- {1}\n- <y\nand z', '<y'],
  ])('is a tag without an end: %s', (markdown, marked) => {
    expect(problemOf(markdown)).toMatchObject({
      message: `\`${marked}\` is not text here: MDX reads it as the start of a tag`,
      found: 'no `>` ends it',
    });
    expect(markedIn(markdown)).toBe(marked);
  });

  it.each([
    ['the <bucket,key> pair', '`<bucket,key>`', ','],
    ['see <a href=x>this</a>', '`<a href=x>`', 'x'],
    ['see <a title="<" href=x>this</a>', '`<a title="`', 'x'],
  ])('begins no tag that there could be: %s', (markdown, tag, marked) => {
    expect(problemOf(markdown).message).toBe(
      `${tag} is not text here, and no tag that MDX can read`,
    );
    expect(markedIn(markdown)).toBe(marked);
  });

  it('says that values of attributes have quotes', () => {
    expect(problemOf('<a href=x>this</a>').expected).toBe('quotes around the value');
    expect(problemOf('the <bucket,key> pair').expected).toBeNull();
  });
});

describe('a tag without its counterpart', () => {
  it.each([
    ['One<br>two', '<br>', '<br />'],
    ['<BR>', '<BR>', '<BR />'],
    ['An <img src="a.png" > here', '<img src="a.png" >', '<img src="a.png" />'],
    ['<b>One<br>two</b>', '<br>', '<br />'],
  ])('wants a slash where it has no content: %s', (markdown, tag, fixed) => {
    expect(problemOf(markdown)).toMatchObject({
      message: `\`${tag}\` is not closed: MDX wants a slash in a tag without content`,
      help: `write \`${fixed}\``,
    });
    expect(markedIn(markdown)).toBe(tag);
  });

  it.each([
    ['Is <b>it?', '<b>', '</b>'],
    ['Is\n\n<b>it?', '<b>', '</b>'],
    ['One <b>two\n\nthree</b>', '<b>', '</b>'],
    ['🪣 *<b>x*</b>', '<b>', '</b>'],
    ['Is <>it?', '<>', '</>'],
  ])('is never closed: %s', (markdown, tag, closing) => {
    expect(problemOf(markdown)).toMatchObject({
      message: `\`${tag}\` has no closing tag`,
      found: 'never closed',
      help: [
        `write \`${closing}\` where it ends, in the same paragraph`,
        'if it is text, put it in code or write `\\<` (in double quotes: `\\\\<`)',
      ].join('\n'),
    });
    expect(markedIn(markdown)).toBe(tag);
  });

  it.each([
    ['Put it in <your-bucket>.', '<your-bucket>'],
    ['Put it in <your bucket>.', '<your bucket>'],
    ['<b>Put it in <bucket></b>.', '<bucket>'],
    ['Put it in </bucket>.', '</bucket>'],
  ])('is a word in angle brackets where HTML has no such element: %s', (markdown, tag) => {
    expect(problemOf(markdown)).toMatchObject({
      message: `\`${tag}\` is not text here: MDX reads it as a component`,
      found: 'no component, and no HTML',
      help: `write it as code: \`\` \`${tag}\` \`\``,
    });
    expect(markedIn(markdown)).toBe(tag);
  });

  it('may be a component that the page does not import', () => {
    expect(problemOf('See <Bucket>.')).toMatchObject({
      found: 'a component that the page does not import',
      help: 'write it as code: `` `<Bucket>` ``\nif it is a component, write both its tags',
    });
  });

  it.each(['<Bucket>', '<Bucket.Name>'])('is no word where the page imports it: %s', (tag) => {
    const text = {markdown: `See ${tag}.`, path: ['quiz', 'intro']};
    const [problem] = parseMarkdown(mdx, text, new Set(['Bucket'])).problems;
    expect(problem?.message).toBe(`\`${tag}\` has no closing tag`);
  });

  it.each([
    ['One<br>two', 6, ' /'],
    ['One<br >two', 7, '/'],
  ])('gets its slash where it has no content: %s', (markdown, offset, text) => {
    expect(problemOf(markdown).fix).toEqual({kind: 'insert-text', offset, text});
  });

  it('is closed by another', () => {
    expect(problemOf('Is <b>it</i> so?')).toMatchObject({
      message: '`<b>` has no closing tag before `</i>`',
      help: 'write `</b>` before `</i>`, or in its place',
    });
    expect(markedIn('Is <b>it</i> so?')).toBe('<b>');
  });

  it('closes nothing', () => {
    expect(problemOf('Is it</b> so?')).toMatchObject({
      message: '`</b>` closes nothing',
      found: 'no `<b>` before it',
    });
    expect(markedIn('Is it</b> so?')).toBe('</b>');
  });

  it('is closed inside of other Markdown', () => {
    expect(problemOf('Is <b>*it</b>* so?').help).toBe(
      'let both `<b>` and `</b>` stand inside of it, or both outside',
    );
    expect(markedIn('Is <b>*it</b>* so?')).toBe('</b>');
  });
});

describe('what plain Markdown has and MDX has not', () => {
  it('is a comment of HTML', () => {
    expect(problemOf('One <!-- two --> three')).toMatchObject({
      message: 'MDX has no comments in `<!-- -->`',
      help: 'remove it, or write `{/* ... */}`',
    });
    expect(markedIn('One <!-- two --> three')).toBe('<!--');
  });

  it('is such a comment without an end, where a site has comments', async () => {
    const mdx1Compat = {comments: true, admonitions: true, headingIds: true};
    const withComments = await createPageParser('mdx', {mdx1Compat}, []);
    expect(parseMarkdown(withComments, {markdown: 'One <!-- two -->', path: []}).problems).toEqual(
      [],
    );
    expect(problemOf('One <!-- two', withComments).message).toBe(
      'the comment that `<!--` begins has no end',
    );
  });

  it.each([
    ['<https://example.org/a>', '[words](https://example.org/a)'],
    ['<someone@example.org>', '[words](mailto:someone@example.org)'],
  ])('is a link in angle brackets: %s', (link, fixed) => {
    const markdown = `Read ${link} first.`;
    expect(problemOf(markdown)).toMatchObject({
      message: `MDX has no links in angle brackets, such as \`${link}\``,
      help: `write \`${fixed}\``,
    });
    expect(markedIn(markdown)).toBe(link);
  });
});

describe('a brace that is meant as text', () => {
  it.each([
    ['Less than {90 days', '{90 days'],
    ['{', '{'],
    ['`{` and {b', '{b'],
    ['{b and `{`', '{b and `{`'],
    ['{f({a: 1})} and {b', '{b'],
    ['One\n\n\ttwo\n\n{three', '{three'],
    ['<Card title={x', '{x'],
    ['日本語 😀 {b', '{b'],
  ])('has no closing brace: %s', (markdown, rest) => {
    expect(problemOf(markdown)).toMatchObject({
      message: '`{` has no closing brace: MDX reads what follows it as JavaScript',
      found: 'never closed',
      help: 'if it is text, put it in code or write `\\{` (in double quotes: `\\\\{`)',
      offset: markdown.length - rest.length,
      length: 1,
    });
  });

  it.each([
    ['Is {it is} so?', '{it is}'],
    ['{"Effect": "Allow"}', '{"Effect": "Allow"}'],
    ['a {b c} and {d}', '{b c}'],
    ['a {f({b c})} d', '{f({b c})}'],
    ['a {b +} c', '{b +}'],
    ['See {#anchor}.', '{#anchor}'],
    ['In <your {bucket}>', '{bucket}'],
    ['<Card {...a, ...b} />', '{...a, ...b}'],
    ['<Card title={} />', '{}'],
  ])('is around what is no JavaScript: %s', (markdown, braces) => {
    expect(problemOf(markdown).message).toBe(
      `\`${braces}\` is not text here: MDX reads it as JavaScript`,
    );
    expect(markedIn(markdown)).toBe(braces);
  });

  it('is not closed in its list item', () => {
    expect(problemOf('- One\n- {two\nthree}')).toMatchObject({
      message: '`{` has no closing brace: MDX reads what follows it as JavaScript',
      found: 'not closed in its list item or quotation',
      offset: '- One\n- '.length,
    });
  });

  it('is shown with what is in a blank, which the parser did not see', () => {
    const {problems} = parseMarkdown(mdx, {
      markdown: 'Is {\uE000\uF8FF\uF8FF\uF8FF\uF8FF b}?',
      written: 'Is {[[a]] b}?',
      path: ['quiz', 'intro'],
    });
    expect(problems[0]?.message).toContain('`{[[a]] b}`');
  });
});

describe('a paragraph that begins with a word of JavaScript', () => {
  it.each([
    ['import a key first', 'import'],
    ['export the problems', 'export'],
    ['Either\n\nimport a key\n', 'import'],
  ])('is read as JavaScript: %s', (markdown, word) => {
    expect(problemOf(markdown)).toMatchObject({
      message: `MDX reads a paragraph that begins with \`${word}\` as JavaScript`,
      help: `put the command in code: \`${word}\``,
    });
    expect(markedIn(markdown)).toBe(word);
  });
});

describe('any other problem', () => {
  it('has the words of the parser, without its place in the text', () => {
    expect(problemOf('One <b>two</b c> (1:2)')).toMatchObject({
      message: 'Unexpected attribute in closing tag, expected the end of the tag',
      expected: 'Markdown that MDX can read',
      help: 'write `<` and `{` in code, or as `\\<` and `\\{`',
      offset: 'One <b>two</b '.length,
    });
  });

  it('that is none of the text is left to whoever looks after the parser', () => {
    const broken = {
      parse: () => {
        throw new TypeError('of the parser');
      },
    };
    expect(() => parseMarkdown(broken, {markdown: '_One_', path: []})).toThrow('of the parser');
  });
});
