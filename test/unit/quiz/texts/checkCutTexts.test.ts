import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {applyFixes} from '../../../../plugins/training/src/diagnostics/applyFixes';
import {locate} from '../../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../../plugins/training/src/diagnostics/sourceFile';
import {checkCutTexts} from '../../../../plugins/training/src/quiz/texts/checkCutTexts';

const FILE = '/site/docs/page.mdx';

function pageOf(quiz: string): string {
  return `---\nquiz:\n${quiz.replace(/^/gm, '  ')}\n---\n\nText #1\n`;
}

async function check(quiz: string) {
  const content = pageOf(quiz);
  const source = markdownFile(FILE, () => content);
  const {frontMatter} = await DEFAULT_PARSE_FRONT_MATTER({filePath: FILE, fileContent: content});
  return locate(checkCutTexts(frontMatter.quiz, source), source);
}

it('warns where a text goes on behind a `#` that begins a word', async () => {
  expect(await check('intro: Use channel #1 here')).toMatchObject([
    {
      code: 'quiz/cut-text',
      message: '`quiz.intro` ends at ` #`: the rest of the line is a comment',
      range: {start: {line: 3, column: 22}, end: {line: 3, column: 29}},
    },
  ]);
});

it.each([
  ['a comment with a space', 'intro: Use channel # 1'],
  ['a note to its author', 'intro: Use channel #TODO name it'],
  ['a key that is switched off', 'intro: Use channel #title: Channels'],
  ['a text in quotes', "intro: 'Use channel' #1"],
  ['a text that has the character', 'intro: Use C#1 or "#1"'],
  ['a block', 'intro: |-\n  Use channel #1'],
  ['a value that is no text', 'shuffle: false #1'],
  ['a name', 'questions:\n  - id: which #1\n    type: numeric #1'],
  ['a line of its own', 'intro: Use channel\n#1\ntitle: Channels'],
  ['a line of its own in a list', 'hints:\n  - Use channel\n  #1\n  - Use another'],
  ['a line below an empty one', 'intro: Use channel\n\n  #1\ntitle: Channels'],
  ['values that never end', 'intro: Use\nquestions: &all\n  - points: 1 #1\n    options: *all'],
])('says nothing of %s', async (_, quiz) => {
  expect(await check(quiz)).toEqual([]);
});

it('tells of a text once, however many aliases it has', async () => {
  expect(await check('intro: &intro Use channel #1\ntitle: *intro')).toHaveLength(1);
});

it.each([
  ['intro: Use channel #1, and #2 ', "intro: 'Use channel #1, and #2' "],
  ["intro: Where's #1?", "intro: 'Where''s #1?'"],
  ['intro: Use\n  channel #1', "intro: 'Use\n  channel #1'"],
  ['hints:\n  - Use #1', "hints:\n  - 'Use #1'"],
  ['intro: Use channel\n  #1', "intro: 'Use channel\n  #1'"],
  ['intro: Use\n  channel\n  #1\ntitle: a', "intro: 'Use\n  channel\n  #1'\ntitle: a"],
  ['intro:\n  Use channel\n  #1', "intro:\n  'Use channel\n  #1'"],
  ['hints:\n  - Use channel\n    #1', "hints:\n  - 'Use channel\n    #1'"],
])('puts all of the text in quotes: %s', async (before, after) => {
  const {content} = applyFixes(pageOf(before), await check(before));
  expect(content).toBe(pageOf(after));
  expect(await check(after)).toEqual([]);
});

it.each(['hints: [Use #1\n  ]', 'intro: Use #1 # a comment'])(
  'leaves it to the author where it is not known how far the text should go: %s',
  async (quiz) => {
    expect(await check(quiz)).toMatchObject([{code: 'quiz/cut-text', fix: null}]);
  },
);
