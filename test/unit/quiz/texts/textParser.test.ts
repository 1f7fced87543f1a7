import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Diagnostic, Problem} from '../../../../plugins/training/src/diagnostics/diagnostic';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {parseMarkdown} from '../../../../plugins/training/src/mdx/markdown';
import type {MarkdownText} from '../../../../plugins/training/src/mdx/markdownText';
import {createTextParser} from '../../../../plugins/training/src/quiz/texts/textParser';
import {quizToMdast} from '../../../../plugins/training/src/quiz/toMdast';
import {writtenTexts} from '../../../../plugins/training/src/quiz/texts/writtenTexts';
import {
  blanks,
  choice,
  fillIn,
  matching,
  numeric,
  quizOf,
  sequencing,
  trueFalse,
} from '../../support/quizInput';
import {normalizedQuiz} from '../../support/normalizedQuiz';
import {show, textIn} from '../../support/ranges';

const markdown = unified().use(remarkParse).use(remarkFrontmatter);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

/** Problems in the Markdown of a quiz. */
function checkTexts(quiz: unknown, ...page: Parameters<typeof createTextParser>): Problem[] {
  const {parse, problems} = createTextParser(...page);
  writtenTexts(quiz).forEach(parse);
  return problems();
}

async function check(content: string, parser = mdx): Promise<Diagnostic[]> {
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: '/site/docs/page.mdx',
    fileContent: content.replace(/^\uFEFF/, ''),
  });
  const problems = checkTexts(frontMatter.quiz, parser, parser.parse(content), '/site');
  return locate(
    problems,
    markdownFile('/site/docs/page.mdx', () => content),
  );
}

/** Each problem as its code, its place and what is underlined. */
async function outline(content: string): Promise<string[]> {
  return (await check(content)).map(
    ({code, range}) => `${code} ${show(range)} ${textIn(content, range)}`,
  );
}

/** A page with a text as its intro; the text begins in line 3, after `intro: `. */
function pageWith(intro: string, body = ''): string {
  return `---\nquiz:\n  intro: ${intro}\n  questions:\n    - {type: true-false, prompt: "Is it?", answer: true}\n---\n\n${body}`;
}

const INTRO: MarkdownText['path'] = ['quiz', 'intro'];

function problemsOf(intro: string, body = '', parser = mdx) {
  const quiz = {...quizOf(trueFalse()), intro};
  return checkTexts(quiz, parser, parser.parse(body), '/site');
}

describe('a name in braces', () => {
  it('is JavaScript, which the page does not know', () => {
    expect(problemsOf('Put it into {bucket}, please.')).toEqual([
      {
        code: 'mdx/unknown-name',
        message: '`{bucket}` is not text here: MDX reads it as JavaScript',
        path: INTRO,
        at: 'value',
        found: 'the page has no variable `bucket`',
        expected: null,
        help: 'if it is text, put it in code or write `\\{` (in double quotes: `\\\\{`)',
        offset: 13,
        length: 6,
        fix: {kind: 'replace-text', offset: 12, length: 8, text: '`{bucket}`'},
      },
    ]);
  });

  it('is one problem with all that is in the braces', () => {
    expect(problemsOf('In {your-bucket-name} and {region}.')).toMatchObject([
      {message: expect.stringContaining('`{your-bucket-name}`') as string, length: 4},
      {message: expect.stringContaining('`{region}`') as string},
    ]);
  });

  it('is to be text in quotes in an attribute', () => {
    expect(problemsOf('<Card title={words} />')).toMatchObject([
      {
        message: '`{words}` is not text here: MDX reads it as JavaScript',
        help: 'put text in quotes, without braces, or import `words` in the page',
        offset: 13,
      },
    ]);
  });

  it.each([
    ['the page imports', 'Up to {limit} days', "import {limit} from './limits';\n"],
    ['the page exports', 'Up to {limit} days', 'export const limit = 90;\n'],
    ['the text exports', 'export const limit = 90;\n\nUp to {limit} days', ''],
    ['every page has', 'On {frontMatter.title}, {toc.length} parts, {props.x}', ''],
    ['bundlers give to a page', "<img src={require('./a.png').default} alt='' />", ''],
    ['JavaScript has', 'It is {Math.max(1, 2)} or {new Date().getFullYear()}', ''],
    ['nobody looks up', "{' '}{/* bucket */}{`text`} x", ''],
  ])('may be one that %s', (_name, intro, body) => {
    expect(problemsOf(intro, body)).toEqual([]);
  });

  it('is text in code, after a backslash, and in plain Markdown', () => {
    expect(problemsOf('Put it into `{bucket}` or \\{bucket}.')).toEqual([]);
    expect(problemsOf('Put it into {bucket}.', '', markdown)).toEqual([]);
  });

  it('is an answer in a blank', () => {
    const quiz = quizOf(blanks('Put it into [[{bucket}]], *not* {folder}.'));
    expect(checkTexts(quiz, mdx, mdx.parse(''), '/site')).toMatchObject([
      {code: 'mdx/unknown-name', offset: 'Put it into [[{bucket}]], *not* {'.length},
    ]);
  });

  it('is no problem where the page cannot be read, so that nobody knows its names', () => {
    const quiz = {...quizOf(trueFalse()), intro: 'In {bucket}, <3'};
    expect(checkTexts(quiz, mdx, null, '/site').map(({code}) => code)).toEqual(['mdx/syntax']);
    const known = {...quizOf(trueFalse()), intro: 'In {bucket}'};
    expect(checkTexts(known, mdx, null, '/site')).toEqual([]);
  });
});

describe('a problem in a text', () => {
  it.each([
    ['a plain text', 'In {bucket} here', '3:14-3:20 bucket'],
    ['single quotes', "'It''s in {bucket}'", '3:21-3:27 bucket'],
    ['double quotes', '"A \\"b\\"\\tin {bucket}"', '3:24-3:30 bucket'],
    ['a text after others', '日本語 😀 é {bucket}', '3:20-3:26 bucket'],
    ['a folded text', '>-\n    One\n    two {bucket}', '5:10-5:16 bucket'],
    ['a text in lines', '|\n    One\n\n    - 😀\n\n      {bucket}', '8:8-8:14 bucket'],
    ['a text with tabs', "'One\ttwo\t{bucket}'", '3:20-3:26 bucket'],
  ])('has its exact place in %s', async (_name, intro, place) => {
    expect(await outline(pageWith(intro))).toEqual([`mdx/unknown-name ${place}`]);
  });

  it.each([
    ['a plain text', 'is x <y and z', '3:15-3:17 <y'],
    ['an element', 'One<br>two', '3:13-3:17 <br>'],
    ['double quotes', '"A \\"b\\" {90 days"', '3:19-3:20 {'],
    ['a folded text', '>\n    One\n    two\n\n    <b>three', '7:5-7:8 <b>'],
    ['a text in lines', '|\n    ```json\n    {}\n    ```\n\n    {"a": 1}', '8:5-8:13 {"a": 1}'],
    ['braces over several lines', '|\n    {a\n    b}', '4:5-4:7 {a'],
  ])('of syntax has its exact place in %s', async (_name, intro, place) => {
    expect(await outline(pageWith(intro))).toEqual([`mdx/syntax ${place}`]);
  });

  it.each([
    ['CRLF', (page: string) => page.replaceAll('\n', '\r\n')],
    ['a byte order mark', (page: string) => `\uFEFF${page}`],
    ['both', (page: string) => `\uFEFF${page.replaceAll('\n', '\r\n')}`],
  ])('has its exact place in a file with %s', async (_name, change) => {
    const inLines = change(pageWith('|\n    One 😀\n\n    two {bucket}'));
    expect(await outline(inLines)).toEqual(['mdx/unknown-name 6:10-6:16 bucket']);
    const ofSyntax = change(pageWith('"One {90 days"'));
    expect(await outline(ofSyntax)).toEqual(['mdx/syntax 3:15-3:16 {']);
  });

  it('is one of several', async () => {
    const content = pageWith("'{a} and {b}'").replace('"Is it?"', '"Is it <3?"');
    expect((await outline(content)).sort()).toEqual([
      'mdx/syntax 5:42-5:43 3',
      'mdx/unknown-name 3:12-3:13 a',
      'mdx/unknown-name 3:20-3:21 b',
    ]);
  });
});

describe('writtenTexts', () => {
  const written = {
    title: 'Title',
    intro: 'Intro',
    questions: [
      choice({
        id: 'choice',
        hints: ['A hint'],
        explanation: 'Because',
        options: [{text: 'A', correct: true, feedback: 'Yes'}, {text: 'B'}],
      }),
      trueFalse({id: 'true-false', feedback: {true: 'Right', false: 'Wrong'}}),
      fillIn({id: 'fill-in'}),
      blanks('It is [[*this*]].', {prompt: 'Fill in.'}),
      numeric({id: 'numeric'}),
      sequencing({id: 'sequencing'}),
      matching({id: 'matching', distractors: ['Neither']}),
    ],
  };

  it('has every text that is parsed where a quiz is put into its page', () => {
    const parsed: MarkdownText[] = [];
    const quiz = normalizedQuiz(written);
    if (quiz === null) {
      throw new Error('The quiz has errors.');
    }
    const questions = quiz.questions.map((question, index) => ({question, number: index + 1}));
    quizToMdast(quiz, questions, 'Knowledge check', {
      page: 'docs/page.mdx',
      quiz: 'page',
      total: questions.length,
      scope: null,
      draw: null,
      parse: (text) => {
        parsed.push(text);
        return parseMarkdown(mdx, text).children;
      },
    });
    const byPath = (texts: readonly MarkdownText[]) =>
      new Map(texts.map((text) => [JSON.stringify(text.path), text]));
    expect(byPath(writtenTexts(written))).toEqual(byPath(parsed));
    expect(parsed).toHaveLength(25);
  });

  it('has no text that is not there', () => {
    expect(writtenTexts(quizOf(trueFalse())).map(({path}) => path)).toEqual([
      ['quiz', 'questions', 0, 'prompt'],
    ]);
  });
});
