import fc from 'fast-check';
import remarkMath from 'remark-math';
import {applyEdits} from '../../../../plugins/training/src/diagnostics/applyEdits';
import type {Problem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {parseMarkdown} from '../../../../plugins/training/src/mdx/markdown';
import type {TextUse} from '../../../../plugins/training/src/mdx/markdownText';
import {
  createPageParser,
  type MarkdownParser,
} from '../../../../plugins/training/src/mdx/pageParser';
import {withMaskedBlanks} from '../../../../plugins/training/src/quiz/types/fill-in/blanks';
import {shownText} from '../../../../plugins/training/src/mdx/shown/shownText';

const OPTIONS = {mdx1Compat: {comments: true, admonitions: true, headingIds: true}};

let mdx: MarkdownParser;
let md: MarkdownParser;
let withMath: MarkdownParser;

beforeAll(async () => {
  mdx = await createPageParser('mdx', OPTIONS, []);
  md = await createPageParser('md', OPTIONS, []);
  withMath = await createPageParser('mdx', OPTIONS, [remarkMath]);
});

function problemsOf(
  markdown: string,
  use: TextUse,
  parser: MarkdownParser = mdx,
  known: readonly string[] = [],
): readonly Problem[] {
  return parseMarkdown(parser, {markdown, path: [], use}, new Set(known)).problems;
}

function fixed(markdown: string, {fix}: Problem): string | null {
  return fix?.kind === 'replace-text'
    ? applyEdits(markdown, [{start: fix.offset, end: fix.offset + fix.length, text: fix.text}])
    : null;
}

function seen(markdown: string, parser: MarkdownParser = mdx): string {
  return parseMarkdown(parser, {markdown, path: []})
    .children.map((node) => shownText(node))
    .join('')
    .trim();
}

describe('an option that Markdown would change', () => {
  it.each([
    // Signs.
    ['*', 'nothing-shown', '`*`'],
    ['+', 'nothing-shown', '`+`'],
    ['-', 'nothing-shown', '`-`'],
    ['#', 'nothing-shown', '`#`'],
    ['>', 'nothing-shown', '`>`'],
    ['1.', 'nothing-shown', '`1.`'],
    ['1)', 'nothing-shown', '`1)`'],
    ['---', 'nothing-shown', '`---`'],
    ['***', 'nothing-shown', '`***`'],
    ['+ operator', 'lost-characters', '\\+ operator'],
    ['- operator', 'lost-characters', '\\- operator'],
    ['* operator', 'lost-characters', '\\* operator'],
    ['# of users', 'lost-characters', '\\# of users'],
    ['> redirects', 'lost-characters', '\\> redirects'],
    ['1. First', 'lost-characters', '1\\. First'],
    ['2) Second', 'lost-characters', '2\\) Second'],
    ['a\n===', 'lost-characters', 'a\n\\==='],
    ['a\n---', 'lost-characters', 'a\n\\---'],
    ['```', 'nothing-shown', '` ``` `'],
    ['[](a)', 'nothing-shown', '`[](a)`'],
    // Braces.
    ['{}', 'evaluated', '`{}`'],
    ['{1, 2, 3}', 'evaluated', '`{1, 2, 3}`'],
    ['[a-z]{2,3}', 'evaluated', '`[a-z]{2,3}`'],
    ['{[]}', 'evaluated', '`{[]}`'],
    ['{{}}', 'evaluated', '`{{}}`'],
    ['{undefined}', 'evaluated', '`{undefined}`'],
    ['{() => 1}', 'evaluated', '`{() => 1}`'],
    ['{/* nothing */}', 'nothing-shown', '`{/* nothing */}`'],
    ['It is {3} then', 'evaluated', 'It is `{3}` then'],
    ['{this.props.name}', 'evaluated', '`{this.props.name}`'],
    ['{props.name}', 'evaluated', '`{props.name}`'],
    ['{Math.max(1, 2)}', 'evaluated', '`{Math.max(1, 2)}`'],
    ['{new Date()}', 'evaluated', '`{new Date()}`'],
    ['{process.env.HOME}', 'evaluated', '`{process.env.HOME}`'],
    ['{import.meta.env}', 'evaluated', '`{import.meta.env}`'],
    ['{JSON.stringify({})}', 'evaluated', '`{JSON.stringify({})}`'],
    // Elements.
    ["<script src='a.js'></script>", 'element', "`<script src='a.js'></script>`"],
    ['<a src="a.js"></a>', 'element', '`<a src="a.js"></a>`'],
    ['<input type="button" />', 'element', '`<input type="button" />`'],
    ['<textarea></textarea>', 'element', '`<textarea></textarea>`'],
    ['<button>Run</button>', 'element', '`<button>Run</button>`'],
    ['<iframe src="a"></iframe>', 'element', '`<iframe src="a"></iframe>`'],
    ['<h1>Title</h1>', 'element', '`<h1>Title</h1>`'],
    ['<p></p>', 'element', '`<p></p>`'],
    ['<style>p</style>', 'element', '`<style>p</style>`'],
    ['<></>', 'nothing-shown', '`<></>`'],
    ['<br/>', 'element', '`<br/>`'],
    ['<svg/>', 'element', '`<svg/>`'],
    ['<canvas></canvas>', 'element', '`<canvas></canvas>`'],
    ['<video src="a.mp4"></video>', 'element', '`<video src="a.mp4"></video>`'],
    ['<img src="image.gif" alt="x" />', 'element', '`<img src="image.gif" alt="x" />`'],
    ['<img href="image.gif" />', 'element', '`<img href="image.gif" />`'],
    ['<a href="https://a.org">A</a>', 'element', '`<a href="https://a.org">A</a>`'],
    ['<a url="https://a.org">A</a>', 'element', '`<a url="https://a.org">A</a>`'],
    ['<check/>', 'element', '`<check/>`'],
    ['<heading>x</heading>', 'element', '`<heading>x</heading>`'],
    ['<my-tag></my-tag>', 'element', '`<my-tag></my-tag>`'],
    ['<Foo />', 'element', '`<Foo />`'],
    ['<Foo bar={1}></Foo>', 'element', '`<Foo bar={1}></Foo>`'],
    ['<Foo.Bar>x</Foo.Bar>', 'element', '`<Foo.Bar>x</Foo.Bar>`'],
    ['List<String>', 'syntax', '`List<String>`'],
    ['Map<String, Integer>', 'syntax', '`Map<String, Integer>`'],
    // Names, paths and signs of arithmetic.
    ['2*3*4', 'lost-characters', '`2*3*4`'],
    ['__init__', 'lost-characters', '`__init__`'],
    ['__init__.py', 'lost-characters', '`__init__.py`'],
    ['src/*/test/*', 'lost-characters', '`src/*/test/*`'],
    ['COUNT(*) and SUM(*)', 'lost-characters', 'COUNT(\\*) and SUM(\\*)'],
    ['~5~', 'lost-characters', '`~5~`'],
    ['"*.ts" and "*.js"', 'lost-characters', '"\\*.ts" and "\\*.js"'],
    ['"Action": "*", "Resource": "*"', 'lost-characters', '"Action": "\\*", "Resource": "\\*"'],
    [
      "--exclude='*.log' --exclude='*.tmp'",
      'lost-characters',
      "--exclude='\\*.log' --exclude='\\*.tmp'",
    ],
    ["'_' or '_'", 'lost-characters', "'\\_' or '\\_'"],
    ['“*” and “*”', 'lost-characters', '“\\*” and “\\*”'],
    ['$.*.a.*', 'lost-characters', '`$.*.a.*`'],
    ['.*\\.(js|ts).*', 'lost-characters', '`.*\\.(js|ts).*`'],
    // Backslashes, entities and links.
    ['\\d+\\.\\d+', 'lost-characters', '`\\d+\\.\\d+`'],
    ['\\.', 'lost-characters', '`\\.`'],
    ['\\.js$', 'lost-characters', '`\\.js$`'],
    ['\\?', 'lost-characters', '`\\?`'],
    ['^\\[.*\\]$', 'lost-characters', '`^\\[.*\\]$`'],
    ['C:\\$Recycle.Bin', 'lost-characters', '`C:\\$Recycle.Bin`'],
    ['D:\\*', 'lost-characters', '`D:\\*`'],
    ['\\\\server\\share', 'lost-characters', '`\\\\server\\share`'],
    ['&copy;', 'lost-characters', '`&copy;`'],
    ['&nbsp;', 'nothing-shown', '`&nbsp;`'],
    ['https://example.com/a', 'lost-characters', '`https://example.com/a`'],
    ['root@example.com', 'lost-characters', '`root@example.com`'],
    ['handlers[name](event)', 'lost-characters', 'handlers\\[name](event)'],
    ['[a]: b', 'nothing-shown', '`[a]: b`'],
    // What is no word.
    ['::before', 'nothing-shown', '`::before`'],
    ['a:hover{color=red}', 'lost-characters', '`a:hover{color=red}`'],
    ["import React from 'react'", 'nothing-shown', "`import React from 'react'`"],
    ['<!-- comment -->', 'nothing-shown', '`<!-- comment -->`'],
    ['\u200B', 'nothing-shown', null],
    ['\u2800', 'nothing-shown', null],
    ['\u3164', 'nothing-shown', null],
  ])('is reported, with a way to write it: %s', (markdown, code, expected) => {
    const problems = problemsOf(markdown, 'chosen');
    expect(problems.map((problem) => problem.code)).toContain(`mdx/${code}`);
    const [first] = problems;
    expect(first && fixed(markdown, first)).toBe(expected);
  });

  it.each([
    ['Open https://example.com/a now', 'https://example.com/a', 'Open `https://example.com/a` now'],
    ['Mail root@example.com now', 'root@example.com', 'Mail `root@example.com` now'],
    ["A bucket 'www.example.com' of S3", 'www.example.com', "A bucket '`www.example.com`' of S3"],
    ['An \\*alias\\* of "www.a-b.org"', 'www.a-b.org', 'An \\*alias\\* of "`www.a-b.org`"'],
    ['A record for \\`www.example.com\\` here', 'www.example.com\\`', null],
  ])('names the address that becomes a link: %s', (markdown, address, expected) => {
    const problems = problemsOf(markdown, 'chosen');
    expect(problems).toHaveLength(1);
    const [{message, offset = 0, length = 0} = {message: ''}] = problems;
    expect(message).toContain(`\`${address}\``);
    expect(markdown.slice(offset, offset + length)).toBe(address);
    expect(problems.map((problem) => fixed(markdown, problem))).toEqual([expected]);
  });
});

describe('a text that readers read', () => {
  it.each([
    ['# selects by id', 'lost-characters', '\\# selects by id'],
    ['* is the wildcard', 'lost-characters', '\\* is the wildcard'],
    ['>= 5 is right', 'lost-characters', '\\>= 5 is right'],
    ['> 5 is too many', 'lost-characters', '\\> 5 is too many'],
    ['It is {} then.', 'evaluated', 'It is `{}` then.'],
    ['*.js and *.ts, SELECT * FROM a, COUNT(*)', 'lost-characters', null],
    ['Use <script>alert()</script> here', 'element', 'Use `<script>alert()</script>` here'],
    ['The method __init__() runs first.', 'lost-characters', 'The method `__init__()` runs first.'],
    ['What is 2 * 3*4*5?', 'lost-characters', 'What is 2 * `3*4*5`?'],
    ['A path like C:\\\\srv\\x or \\\\srv\\x.', 'lost-characters', null],
    ['The pattern ^\\w+\\.txt$ matches.', 'lost-characters', 'The pattern `^\\w+\\.txt$` matches.'],
    ['aws x \\\n--name y', 'lost-characters', null],
    ['Say x.\n\nimport a from "b"', 'lost-characters', 'Say x.\n\n`import a from "b"`'],
    ['Click <button>Save</button>.', 'element', 'Click `<button>Save</button>`.'],
    ['Gut <span onClick="x()">x</span>', 'attribute', null],
    ['A <br>x</br> b', 'attribute', null],
  ])('is reported where it is not seen as written: %j', (markdown, code, expected) => {
    const problems = problemsOf(markdown, 'read');
    expect(problems.map((problem) => problem.code)).toContain(`mdx/${code}`);
    if (expected !== null) {
      const [first] = problems;
      expect(first && fixed(markdown, first)).toBe(expected);
    }
  });

  it('keeps its prices where a site has formulas', () => {
    const [problem] = problemsOf('It costs $5 and $10 more.', 'read', withMath);
    expect(problem && fixed('It costs $5 and $10 more.', problem)).toBe(
      'It costs \\$5 and \\$10 more.',
    );
    expect(problemsOf('As $a + b = 5$ and $x$, $y_1$.', 'read', withMath)).toEqual([]);
  });

  it.each([
    ['$(date) $(whoami)', '\\$(date) \\$(whoami)'],
    ['$(date)$(whoami)', '\\$(date)\\$(whoami)'],
    ['5$ and 6$', '5\\$ and 6\\$'],
    ['$HOME:$PATH', '\\$HOME:\\$PATH'],
    ['${a} and ${b}', null],
    ['${a}${b}', null],
  ])('keeps what is no formula: %s', (markdown, expected) => {
    const [problem] = problemsOf(markdown, 'read', withMath);
    expect(problem?.code).toBe('mdx/lost-characters');
    expect(problem && fixed(markdown, problem)).toBe(expected);
  });

  it.each(['the $n$th', '$f$(x)', '$ x $', '$$x^2$$ and $\\frac{1}{2}$', '$A$B', 'f($x$)'])(
    'may have a formula: %s',
    (markdown) => {
      expect(problemsOf(markdown, 'read', withMath)).toEqual([]);
    },
  );
});

describe('marks that readers see', () => {
  it.each([
    ['**バケット（Bucket）**は何ですか？', '<strong>バケット（Bucket）</strong>は何ですか？'],
    ['これは**「箱」**です', 'これは<strong>「箱」</strong>です'],
    ['**“引号”**在这里', '<strong>“引号”</strong>在这里'],
    [
      '다음 중 **‘버킷(Bucket)’**은 무엇입니까?',
      '다음 중 <strong>‘버킷(Bucket)’</strong>은 무엇입니까?',
    ],
    ['これは*「箱」*です', 'これは<em>「箱」</em>です'],
    ['これは__重要__です', 'これは<strong>重要</strong>です'],
    ['これは~~「箱」~~です', 'これは<del>「箱」</del>です'],
    ['Which is **(not)**true?', 'Which is <strong>(not)</strong>true?'],
    ['Which is **not ** true?', 'Which is **not** true?'],
    ['Which is ** not** true?', 'Which is **not** true?'],
    ['Which is __not __ true?', 'Which is __not__ true?'],
  ])('are told with the way to write them: %s', (markdown, expected) => {
    for (const parser of [mdx, md]) {
      const [problem] = problemsOf(markdown, 'read', parser);
      expect(problem?.code).toBe('mdx/visible-marks');
      expect(problem && fixed(markdown, problem)).toBe(expected);
    }
  });
});

/** Markdown that means what it is. */
const MEANT = [
  'What is a **trail**?',
  'Which is *not* a region, and which is **NOT**?',
  'これは**重要**です。**バケット**は何ですか？',
  'Which is __not__ true?',
  'Run `git add .` and `[a-z]{2,3}`.',
  'See [the guide](https://example.com/a_(b)) or [it][1].\n\n[1]: https://example.com',
  '1. It compiles, and\n2. It runs',
  '- one\n- two',
  '```js\nconst a = {b: 1};\n```\n\nWhat does this print?',
  '![A diagram](./img/a.svg)',
  'Text with <kbd>Ctrl</kbd> + <kbd>C</kbd>, H<sub>2</sub>O and a<br />break.',
  '<details>\n<summary>More</summary>\n\nText\n\n</details>',
  '<img src="a.png" alt="A" />',
  "It is {'{'}name{'}'} and {' '}{`x`}.",
  '{/* a note */}\n\nText',
  '<!-- a note -->\n\nText',
  'Shown &lt;b&gt; and &amp; and &copy; 2026.',
  '5 \\* 3, snake_case_name, a_b and \\{x\\}, 1\\. a and \\# b.',
  'It\\\'s 5 &gt; 3, C:\\\\Users\\\\x, \\"quoted\\".',
  'x ** y ** z, f(**first, **rest) and 2 **3 ** 4',
  'a * b * c, 2 ** 3, f(*args, **kwargs), char **argv, char **envp, *ptr and *other',
  '~/.bashrc and ~/.profile, about ~5, ~~old~~ new',
  'A | B\n--|--\n1 | 2',
  ':::note\n\nText\n\n:::',
  'At 10:30, a:b, 16:9, std::vector, AWS::S3::Bucket, arn:aws:iam::123456789012:user/x',
  'The ratio is a:b and :tada: is an emoji.',
  'See https://example.com/a or mail to root@example.com.',
  'C:\\path\\to, \\d+ and \\n',
  'First line  \nsecond line\\\nthird line',
  '> A trail delivers events.\n> It is a resource.',
  '**A**mazon **W**eb **S**ervices',
  'He said "*never* again", “*now*” and "*He said "hi" there* ok".',
  "It's '*not*' so, and the *.js* files of *all* kinds.",
  '> 2 days later, it ended.\n> It did.',
  '*.js and *.ts, SELECT * FROM a',
  '[^1] stands for it.\n\n[^1]: A note.',
  'Emphasis **inside.** And after (**bold**), “**bold**”, **bold**: x',
  '<span className="x">text</span> and <a href="./b.mdx">b</a>',
  '<iframe src="https://example.com" title="x"></iframe>',
  '<video src="a.mp4" controls></video>',
  '<Tabs>\n\ntext\n\n</Tabs>',
  'Text\n\n---\n\nmore text',
  '## Scenario\n\nA company has a trail.',
];

describe('Markdown that is meant', () => {
  it.each(MEANT)('is not reported: %j', (markdown) => {
    expect(problemsOf(markdown, 'read')).toEqual([]);
  });

  it.each(
    [
      '`*`',
      '\\*',
      '**All** of them',
      '`{}`',
      '[ ]',
      '!= and ==, ===, =>, ->, <=, &&, ||',
      'C++, C#, a-b, $5, 50%, @media, ~',
      '- one\n- two',
      '```js\nlet a;\n```',
      '![A diagram](./img/a.svg)',
      '<code>x</code>',
      '<details>\n<summary>More</summary>\n\nText\n\n</details>',
      'Amazon S3',
      '-5',
      '1.10',
      '#1',
      '$HOME',
      '{"a"}',
      '[The guide](./guide.mdx)',
      '*emphasised*',
      '__not__ this one',
      'git@github',
      '$.eventName',
      '::1',
      ':root',
      'x := 5',
    ].filter((text) => !text.includes('<=')),
  )('is not reported in an option: %j', (markdown) => {
    expect(problemsOf(markdown, 'chosen')).toEqual([]);
  });

  it('may have JavaScript with names of the page', () => {
    expect(
      problemsOf('{version} and {format(version)}', 'read', mdx, ['version', 'format']),
    ).toEqual([]);
  });
});

describe('a component in an option', () => {
  it('is one that the page knows', () => {
    for (const text of ['<Foo />', '<Foo.Bar />', '<Details>x</Details>']) {
      expect(problemsOf(text, 'chosen', mdx, ['Foo'])).toEqual([]);
    }
  });

  it('may be one where nobody knows what the page imports', () => {
    const text = {markdown: '<Foo />', path: [], use: 'chosen'} as const;
    expect(parseMarkdown(mdx, text, null).problems).toEqual([]);
  });
});

describe('a picture, a sound or a drawing in an option', () => {
  it.each([
    '<img src="/img/a.png" alt="A" />',
    '<audio src="https://example.com/a.mp3" controls />',
    '<img src={require("./a.png").default} alt="" />',
    '<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>',
  ])('is no text: %s', (text) => {
    expect(problemsOf(text, 'chosen')).toEqual([]);
  });
});

describe('plain Markdown', () => {
  it.each([
    ['Vec<i32>', '`Vec<i32>`'],
    ['<script>x</script>', '`<script>x</script>`'],
    ['*', '`*`'],
    ['2*3*4', '`2*3*4`'],
  ])('loses other things: %s', (markdown, expected) => {
    const [problem] = problemsOf(markdown, 'chosen', md);
    expect(problem && fixed(markdown, problem)).toBe(expected);
  });

  it.each([
    '{}',
    '{3}',
    '[a-z]{2,3}',
    'a <b>c</b>',
    '<span style="color:red">x</span>',
    'import a from "b"',
  ])('has no JavaScript: %s', (markdown) => {
    expect(problemsOf(markdown, 'chosen', md)).toEqual([]);
  });
});

describe('an option of signs', () => {
  const SIGNS = '* ** + - # > { } < ( ) [ ] / = ~ _ __ | & . ! : $ @ ^ % ; " ,'.split(' ');
  const signs = fc
    .tuple(
      fc.constantFrom('', '1.', '2) '),
      fc.array(fc.constantFrom(...SIGNS, ' '), {minLength: 1, maxLength: 7}),
    )
    .map(([number, parts]) => (number + parts.join('')).trim())
    // A name that the page does not have is another problem.
    .filter((text) => text !== '' && !/\{[^{}]*[$_][^{}]*\}/.test(text));

  /** The text after all fixes, one after the other. */
  function repaired(text: string, parser: MarkdownParser): string {
    let current = text;
    for (let round = 0; round < 8; round += 1) {
      const problem = problemsOf(current, 'chosen', parser).find(({fix}) => fix !== undefined);
      if (problem === undefined) {
        return current;
      }
      current = fixed(current, problem) ?? current;
    }
    return current;
  }

  const words = (text: string) => text.replace(/\s/g, '');

  it.each(['}~*~<*', '{}<*]*'])('is no code beside code, which would be one: %s', (text) => {
    expect(repaired(text, mdx)).not.toMatch(/[^`]``[^`]/);
  });

  it.each(['mdx', 'md'] as const)(
    'is seen as it is written once nothing is reported: %s',
    (format) => {
      const parser = format === 'mdx' ? mdx : md;
      fc.assert(
        fc.property(signs, (text) => {
          const after = repaired(text, parser);
          fc.pre(problemsOf(after, 'chosen', parser).length === 0);
          expect(words(seen(after, parser))).toBe(words(text));
        }),
        {numRuns: 500},
      );
    },
  );
});

describe('lines that other Markdown takes for code, because of the space before them', () => {
  const HELP = expect.stringContaining('between two lines of three backticks') as string;

  it.each([
    'What does it print?\n\n    x = 1\n    print(x)\n\nThink.',
    'What does it print?\n\n\tprint(1)',
    'Below code:\n\n```\na\n```\n\n    b = 1',
  ])('are told: %j', (markdown) => {
    expect(problemsOf(markdown, 'read')).toEqual([
      expect.objectContaining({code: 'mdx/lost-characters', help: HELP}),
    ]);
    expect(problemsOf(markdown, 'read', md)).toEqual([]);
  });

  it('are told so where they cannot even be read', () => {
    const [problem] = problemsOf(
      'What does it print?\n\n    fn main() {\n      a();\n    }',
      'read',
    );
    expect(problem).toMatchObject({code: 'mdx/syntax', help: HELP});
    expect(problem).not.toHaveProperty('fix');
  });

  it.each([
    ['a paragraph of a list', '1. First\n\n    It goes on.'],
    ['a line that goes on', 'One line\n    goes on.'],
    ['code between backticks', '```\na\n\n    b\n```'],
    ['two spaces', 'One.\n\n  Two.'],
  ])('are not %s', (_, markdown) => {
    expect(problemsOf(markdown, 'read')).toEqual([]);
  });
});

describe('emphasis that its author knows', () => {
  it.each([
    ['a strong word that begins emphasis', '***Two.** And so on*'],
    ['a strong word that ends emphasis', '*And **so on***'],
    ['a sign with a backslash', 'Which sign is **\\*** here?'],
  ])('is taken as it is: %s', (_, markdown) => {
    expect(problemsOf(markdown, 'read')).toEqual([]);
  });

  it('is taken as it is around a blank', () => {
    const text = withMaskedBlanks({markdown: 'They _[[were not]]_ and **[[had]]** it.', path: []});
    expect(parseMarkdown(mdx, text).problems).toEqual([]);
  });

  it.each([
    ['The **\\_** keyword', 'The \\_\\_\\_\\_\\_ keyword'],
    ['It is **\\_\\_**.', 'It is \\_\\_\\_\\_\\_.'],
    ['It is \\***\\*\\_\\*\\***.', 'It is \\_\\_\\_\\_\\_.'],
  ])('is a line to write on, which a formatter has taken for marks: %s', (markdown, expected) => {
    const [problem] = problemsOf(markdown, 'read');
    expect(problem && fixed(markdown, problem)).toBe(expected);
  });
});

it.each([
  ['title="{{}}"', '`title="{{}}"`'],
  ["a['{}']", "`a['{}']`"],
  ['see "f{}"', 'see "`f{}`"'],
])('takes quotation marks into code with what they belong to: %s', (markdown, expected) => {
  const [problem] = problemsOf(markdown, 'chosen');
  expect(problem && fixed(markdown, problem)).toBe(expected);
});

it('has a backslash for a brace that is closed on another line', () => {
  const markdown = 'class Car {\n}';
  const [problem] = problemsOf(markdown, 'chosen');
  expect(problem && fixed(markdown, problem)).toBe('class Car \\{\n}');
});

it('leaves it to the schema that a text is empty', () => {
  expect(problemsOf(' ', 'read')).toEqual([]);
});
