import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {applyFixes} from '../../../../plugins/training/src/diagnostics/applyFixes';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {checkJoinedLines} from '../../../../plugins/training/src/quiz/texts/checkJoinedLines';

const FILE = '/site/docs/page.mdx';

function pageOf(intro: string): string {
  return `---\nquiz:\n  intro: ${intro.replaceAll('\n', '\n    ').replace(/ +$/gm, '')}\n  title: Trails\n---\n`;
}

async function check(intro: string) {
  const content = pageOf(intro);
  const source = markdownFile(FILE, () => content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent: content});
  return locate(checkJoinedLines(frontMatter.quiz, source), source);
}

const JOINED = [
  ['a list', 'Which of:\n- a\n- b', '- a'],
  ['a list', 'Both:\n\n- a\n- b', '- a'],
  ['a list', 'Which of these?\n1. a\n2. b', '1. a'],
  ['a block of code', 'What is this?\n```json\n{}\n```', '```json'],
  ['a block of code', 'What is this?\n\n~~~\nx\n~~~', '~~~'],
  ['a table', 'See:\n| a | b |\n| --- | --- |\n| 1 | 2 |', '| --- | --- |'],
  ['a quotation', 'It says:\n> Stop.', '> Stop.'],
  ['a heading', 'It says\n## Stop', '## Stop'],
  ['a formula', 'It is\n$$\nx\n$$', '$$'],
  ['a box', ':::note\nIt is.\n:::', ':::note'],
  ['a paragraph', 'One is this.\n\nAnother is that.', 'Another is that.'],
] as const;

describe.each(JOINED)('%s', (what, text, first) => {
  it.each(['>', '>-', '>+'])('is told in a text that begins with %s', async (header) => {
    const [found, ...others] = await check(`${header}\n${text}`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'quiz/joined-lines',
      message: `\`quiz.intro\` has ${what} in it that YAML joins with other lines`,
    });
    const lines = pageOf(`${header}\n${text}`).split('\n');
    expect(lines[(found?.range.start.line ?? 0) - 1]?.trim()).toBe(first);
  });

  it('is kept by the fix', async () => {
    const {content} = applyFixes(pageOf(`>-\n${text}`), await check(`>-\n${text}`));
    expect(content).toBe(pageOf(`|-\n${text}`));
    expect(await check(`|-\n${text}`)).toEqual([]);
  });
});

it.each(['Which are these?\n- a\n- b', 'One is this.\n\nAnother is that.'])(
  'is told in a text without a header, and the fix gives it one: %j',
  async (text) => {
    const {content} = applyFixes(pageOf(text), await check(text));
    expect(content).toBe(pageOf(`|-\n${text}`));
  },
);

it('is told in quotes, whose escapes only their author can undo', async () => {
  const [found] = await check('"Which of:\n- a\n- b"');
  expect(found).toMatchObject({code: 'quiz/joined-lines', fix: null});
  expect(found?.help).toContain('without quotes');
});

it.each([
  ['lines of words', '>-\nRemember: it is\nregional - in each Region\nof all'],
  ['a dash of a sentence', '>-\nIt is regional\n- in each Region, and\nin all'],
  ['a sum', '>-\nIt is 5\n+ 3, and\nno more'],
  ['a year', '>-\nIt was new in\n2013. Later it\nwas not'],
  ['two empty lines', '>-\nOne is this.\n\n\nAnother is that.'],
  ['a list between empty lines', '>-\nBoth:\n\n- a\n\n- b'],
  ['lines that are further indented', '>-\nBoth:\n  - a\n  - b'],
  ['code behind an empty line that is further indented', '>-\nBoth:\n\n  ```\n  a\n  ```'],
  ['line breaks that are kept', '|-\nBoth:\n- a\n- b\n\nAnd more.'],
  ['a heading and its text', '>-\n## One\n\nText.'],
  ['one line', 'Which of - a - b'],
  ['one empty line at the end', '>\nOne is this.\n'],
])('says nothing of %s', async (_, text) => {
  expect(await check(text)).toEqual([]);
});

it('tells of a text once, however many aliases it has', async () => {
  const content = `---\nquiz:\n  intro: &a >-\n    Both:\n    - a\n    - b\n  questions:\n    - prompt: *a\n---\n`;
  const source = markdownFile(FILE, () => content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent: content});
  expect(checkJoinedLines(frontMatter.quiz, source)).toHaveLength(1);
});
