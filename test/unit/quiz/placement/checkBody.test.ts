import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {BodyProblem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {checkBody, mayPlace} from '../../../../plugins/training/src/quiz/placement/checkBody';
import type {PlaceableQuiz} from '../../../../plugins/training/src/quiz/placement/placeableQuiz';
import {show, textIn} from '../../support/ranges';

const markdown = unified().use(remarkParse).use([remarkFrontmatter, remarkDirective]);
const mdx = unified().use(remarkParse).use(remarkMdx).use([remarkFrontmatter, remarkDirective]);

const IDS = ['first', 'second'];

const PRACTICE = {mode: 'practice', questionIds: IDS} as const;

function check(source: string, quiz: PlaceableQuiz | null = PRACTICE): BodyProblem[] {
  return checkBody(mdx.parse(source), source, quiz);
}

function checkMarkdown(source: string, quiz: PlaceableQuiz | null = PRACTICE): BodyProblem[] {
  return checkBody(markdown.parse(source), source, quiz);
}

/** Each problem as its code, its place and what is underlined. */
function outline(problems: readonly BodyProblem[], source: string): string[] {
  return problems.map(
    ({code, range}) => `${code.replace('placement/', '')} ${show(range)} ${textIn(source, range)}`,
  );
}

/** The file after the fix of its only problem. */
function fixed(source: string): string | null {
  const [problem] = check(source);
  return problem?.fix
    ? problem.fix.edits.reduceRight(
        (text, {start, end, text: written}) => text.slice(0, start) + written + text.slice(end),
        source,
      )
    : null;
}

describe('a place concerned', () => {
  it.each([
    ['an unknown question', '<Question id="frist" />', 'unknown-question 1:15-1:20 frist'],
    ['one in single quotes', "<Question id='frist' />", 'unknown-question 1:15-1:20 frist'],
    [
      'one in several lines',
      '<Question\n  id =\n    "frist"\n/>',
      'unknown-question 3:6-3:11 frist',
    ],
    ['no id', 'Text\n\n<Question />', 'missing-id 3:1-3:10 <Question'],
    ['an id without a value', '<Question id />', 'missing-id 1:11-1:13 id'],
    ['an id that is empty', '<Question id="" />', 'missing-id 1:11-1:16 id=""'],
    ['an id in braces', '<Question id={first} />', 'missing-id 1:11-1:21 id={first}'],
    [
      'an unknown attribute',
      '<Question\n  id="first"\n  points="2"\n/>',
      'unknown-attribute 3:3-3:13 points="2"',
    ],
    [
      'attributes that are spread',
      '<KnowledgeCheck {...x} />',
      'unknown-attribute 1:17-1:23 {...x}',
    ],
    [
      'a place between words',
      'Is <KnowledgeCheck /> it?',
      'inside-paragraph 1:4-1:19 <KnowledgeCheck',
    ],
    ['a place in a heading', '# <Question id="first" />', 'inside-paragraph 1:3-1:12 <Question'],
    ['content', '<Question id="first">\n\nWhich?\n\n</Question>', 'has-content 1:1-1:10 <Question'],
  ])('is the smallest part of it: %s', (_name, source, problem) => {
    expect(outline(check(source), source)).toEqual([problem]);
  });

  it.each([
    ['with CRLF', 'One\r\n\r\n<Question\r\n  id="frist"\r\n/>\r\n', '4:7-4:12'],
    ['after tabs', '- One\n\n\t<Question id="frist" />\n', '3:16-3:21'],
    ['with a byte order mark', '\uFEFF<Question id="frist" />\n', '1:15-1:20'],
    ['with both', '\uFEFF# One\r\n\r\n<Question id="frist" />\r\n', '3:15-3:20'],
    [
      'after letters of several code units',
      '日本語 😀 é\n\n> 😀\n>\n> <Question id="frist" />\n',
      '5:17-5:22',
    ],
    ['after front matter', '---\ntitle: 日本語\n---\n\n<Question id="frist" />\n', '5:15-5:20'],
    ['in an admonition', ':::tip\n\n<Question id="frist" />\n\n:::\n', '3:15-3:20'],
  ])('is found, and fixed, in a file %s', (_name, source, place) => {
    expect(check(source).map(({range}) => show(range))).toEqual([place]);
    expect(fixed(source)).toBe(source.replace('frist', 'first'));
  });

  it('is in the order of the page', () => {
    const source = '<Question id="a" b="" />\n\n{<KnowledgeCheck />}\n\n<question id="c" />\n';
    expect(outline(check(source), source)).toEqual([
      'unknown-question 1:15-1:16 a',
      'unknown-attribute 1:18-1:22 b=""',
      'inside-braces 3:2-3:17 <KnowledgeCheck',
      'lower-case 5:1-5:10 <question',
    ]);
  });

  it('has no place where another transformer has made it', () => {
    const tree: Root = {
      type: 'root',
      children: [{type: 'mdxJsxFlowElement', name: 'Question', attributes: [], children: []}],
    };
    expect(checkBody(tree, '<Question />', PRACTICE).map(({range}) => show(range))).toEqual([
      '1:1-1:1',
    ]);
  });

  it('has the place of its element where another transformer has moved it', () => {
    const tree = mdx.parse('Text of another file\n\n<Question id="frist" />\n');
    const source = 'Text\n\n<Question id="frist" /> in the text of this one\n';
    const [problem] = checkBody(tree, source, PRACTICE);
    expect(problem?.range).toEqual({start: {line: 3, column: 11}, end: {line: 3, column: 21}});
    expect(problem?.fix).toBeNull();
  });
});

describe('elements in a row', () => {
  it('are no paragraph', () => {
    expect(check('<Question id="first" /> <Question id="second" />')).toEqual([]);
  });
});

describe('an id that is probably meant', () => {
  it('is written in its place', () => {
    expect(check('<Question id="frist" />')[0]).toMatchObject({
      help: 'did you mean `first`?',
      fix: {description: 'write `first`', edits: [{start: 14, end: 19, text: 'first'}]},
    });
  });

  it.each([
    ['in braces', '<Question id={"first"} />'],
    ['in braces and backticks', '<Question id={`first`} />'],
    ['under a name in other letters', '<Question ID="first" />'],
    ['under another name', '<Question question="first" />'],
  ])('is found %s', (_name, source) => {
    expect(check(source)).toHaveLength(1);
    expect(fixed(source)).toBe('<Question id="first" />');
  });

  it('is no guess where nothing is like it', () => {
    expect(check('<Question id="billing" />')[0]?.fix).toBeNull();
    expect(check('<Question id={first} />')[0]?.fix).toBeNull();
    expect(check('<Question id={"third"} />')[0]?.fix).toBeNull();
    expect(check('<Question id={`first${part}`} />')[0]?.fix).toBeNull();
    expect(check('<Question id="first" points="2" />')[0]?.fix).toBeNull();
  });
});

describe('a second place', () => {
  it.each([
    [
      'a question',
      '<Question id="first" />\n\n- <Question id="first" />\n',
      '3:3-3:12',
      '1:1-1:10',
    ],
    ['the quiz', 'One\n\n<KnowledgeCheck />\n\n<KnowledgeCheck />\n', '5:1-5:16', '3:1-3:16'],
  ])('of %s leads to the first', (_name, source, second, first) => {
    const [problem, ...others] = check(source);
    expect(others).toEqual([]);
    expect(problem?.code).toBe('placement/placed-twice');
    expect(problem && show(problem.range)).toBe(second);
    expect(problem?.related.map(({range, label}) => [show(range), label])).toEqual([
      [first, 'first place'],
    ]);
  });

  it('is none of a question that the page does not have', () => {
    const source = '<Question id="x" />\n\n<Question id="x" />\n';
    expect(check(source).map(({code}) => code)).toEqual([
      'placement/unknown-question',
      'placement/unknown-question',
    ]);
  });
});

describe('a name in other letters', () => {
  it.each([
    ['<question id="first" />', '<question', '<Question id="first" />'],
    ['<Knowledgecheck />', '<Knowledgecheck', '<KnowledgeCheck />'],
    ['<knowledgeCheck></knowledgeCheck>', '<knowledgeCheck', '<KnowledgeCheck></KnowledgeCheck>'],
    ['<QUESTION\n>\n\ntext\n\n</ QUESTION >', '<QUESTION', '<Question\n>\n\ntext\n\n</ Question >'],
  ])('is fixed wherever it is written: %s', (source, marked, result) => {
    const problems = check(source);
    expect(problems.map(({code}) => code)).toEqual(['placement/lower-case']);
    expect(problems.map(({range}) => textIn(source, range))).toEqual([marked]);
    expect(fixed(source)).toBe(result);
  });

  it('says which letters count', () => {
    expect(check('<question />')[0]).toMatchObject({
      message: '`<question>` shows nothing, because capital letters count in `Question`',
      expected: '`<Question>`',
    });
  });

  it('may be that of a component of the page', () => {
    expect(check("import QUESTION from './question';\n\n<QUESTION />\n")).toEqual([]);
  });

  it('is another name where there is more to it', () => {
    expect(check('<Questions />\n\n<question-list />\n\n<My.Question />\n')).toEqual([]);
  });
});

describe('a place inside JavaScript', () => {
  it.each([
    ['braces', '{show && <Question id="first" />}', '1:10-1:19', 'inside braces'],
    ['braces between words', 'One {<KnowledgeCheck />} two', '1:6-1:21', 'inside braces'],
    ['an attribute', '<Card\n  footer={<Question id="first" />}\n/>', '2:11-2:20', 'inside braces'],
    [
      'an export',
      "import Box from './box';\nexport const Part = () => (\n  <Box>\n    <Question id='first' />\n  </Box>\n);",
      '4:5-4:14',
      'in an `export`',
    ],
    [
      'CRLF and a byte order mark',
      '\uFEFF😀\r\n\r\n{\r\n\t<Question />\r\n}',
      '4:2-4:11',
      'inside braces',
    ],
    [
      'a list with tabs',
      '- 日本語\n\n\t{x && <Question id="first" />}\n',
      '3:8-3:17',
      'inside braces',
    ],
  ])('is found in %s', (_name, source, place, found) => {
    const [problem, ...others] = check(source);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({code: 'placement/inside-braces', found});
    expect(problem && show(problem.range)).toBe(place);
  });

  it.each([
    ['a component of the page', "import Question from './q';\n\n{show && <Question />}"],
    ['a variable of that name', '{list.map((Question) => <Question />)}'],
    ['a comment', '{/* <Question id="first" /> */}'],
    ['text', '{"<Question />"}'],
    ['another element', '{show && <question />}'],
  ])('is not %s', (_name, source) => {
    expect(check(source)).toEqual([]);
  });
});

describe('a page of plain Markdown', () => {
  it.each([
    ['a block', 'One\n\n<KnowledgeCheck />\n', '3:1-3:16 <KnowledgeCheck'],
    ['a line', 'Is <question id="first"> it?\n', '1:4-1:13 <question'],
    ['other HTML', '<div>\n  <Question id="first" />\n</div>\n', '2:3-2:12 <Question'],
    ['a quotation', '> <div>\n> 日本語 <Question/>\n> </div>\n', '2:7-2:16 <Question'],
    [
      'CRLF and a byte order mark',
      '\uFEFFOne\r\n\r\n- <p>\r\n\t<Question/></p>\r\n',
      '4:2-4:11 <Question',
    ],
  ])('cannot place: %s', (_name, source, place) => {
    expect(outline(checkMarkdown(source), source)).toEqual([`in-markdown ${place}`]);
  });

  it('says what to do', () => {
    expect(checkMarkdown('<knowledgecheck />\n')[0]).toMatchObject({
      message: '`<KnowledgeCheck>` shows nothing in a page that is not MDX',
      help: 'make this an `.mdx` page, or remove it: the quiz stands at the end',
    });
  });

  it.each([
    ['code', '```mdx\n<KnowledgeCheck />\n```\n\n    <KnowledgeCheck />\n\nand `<Question />`\n'],
    ['a comment', '<!-- <KnowledgeCheck />\n\n<Question /> -->\n'],
    ['another element', '<Questions />\n\n<question-list>\n'],
  ])('may speak of it in %s', (_name, source) => {
    expect(checkMarkdown(source)).toEqual([]);
  });
});

describe('a page without a quiz', () => {
  it.each([
    ['the quiz', 'One\n\n<KnowledgeCheck />\n', '3:1-3:16 <KnowledgeCheck'],
    ['a question', '> <Question id="first" />\n', '1:3-1:12 <Question'],
    ['a question in other letters', '<question id="first"></question>', '1:1-1:10 <question'],
    ['a question in braces', '{show && <Question id="first" />}', '1:10-1:19 <Question'],
  ])('has nothing to place: %s', (_name, source, place) => {
    expect(outline(check(source, null), source)).toEqual([`no-quiz ${place}`]);
  });

  it('has nothing to place in plain Markdown', () => {
    const source = 'One\n\n<KnowledgeCheck />\n\n<Question id="x"></Question>\n';
    expect(outline(checkMarkdown(source, null), source)).toEqual([
      'no-quiz 3:1-3:16 <KnowledgeCheck',
      'no-quiz 5:1-5:10 <Question',
    ]);
  });

  it('is told where the quiz is to be written', () => {
    expect(check('<Question id="x" />', null)[0]).toMatchObject({
      message: '`<Question />` stands in a file without a `quiz`',
      expected: 'a `quiz` in the front matter of the same file',
      help: 'write the quiz there, or remove this\nif `Question` is a component of your own, import it in this file',
    });
  });

  it.each([
    ['that it imports', "import Question from './q';\n\n<Question id='x' />\n"],
    ['that it exports', 'export const Question = () => null;\n\n<Question id="x" />\n'],
    ['of the site, with content', '<Question id="x">Why?</Question>\n'],
    ['of the site, with other attributes', '<Question id="x" level={2} />\n\n<Question />\n'],
    ['of the site, with a title', '<KnowledgeCheck title="x" />\n'],
    [
      'of the site, in braces',
      '{show && <Question id={x} />}\n\n{<KnowledgeCheck>x</KnowledgeCheck>}\n',
    ],
  ])('may have a component of its own %s', (_name, source) => {
    expect(check(source, null)).toEqual([]);
  });

  it('is looked through only where it mentions one of ours', () => {
    expect(mayPlace('Ask a question about <Questions /> or a KnowledgeCheck.')).toBe(false);
    expect(mayPlace('One\n\n<\tknowledgecheck/>')).toBe(true);
    const tree: Root = {
      type: 'root',
      get children(): never {
        throw new Error('Looked through.');
      },
    };
    expect(checkBody(tree, 'A page of words.', null)).toEqual([]);
  });
});
