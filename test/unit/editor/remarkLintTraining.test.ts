import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {
  type RemarkLintOptions,
  remarkLintTraining,
} from '../../../plugins/training/src/editor/remarkLintTraining';
import {createSiteFolder} from '../support/siteFolder';

const page = (quiz: string) => `---\ntitle: A page\nquiz:\n${quiz}---\n\n# A page\n`;

async function messagesOf(value: string, options?: RemarkLintOptions, name = 'docs/page.mdx') {
  const processor = unified().use(remarkParse).use(remarkLintTraining, options);
  const file = new VFile({cwd: '/site', path: name, value});
  await processor.run(processor.parse(file), file);
  return file.messages;
}

const MISSPELT = page(`  questions:
    - id: bill
      prompt: Which?
      options:
        - text: One
          corect: true
          feedback: Right.
        - {text: Two, correct: true, feedback: Right.}
        - {text: Three, feedback: Think.}
      explanation: Why.
`);

const NAMELESS = page(`  questions:
    - prompt: Which of the two?
      options:
        - {text: One, correct: true, feedback: Right.}
        - {text: Two, feedback: Think.}
        - {text: Three, feedback: Think.}
      explanation: Why.
`);

const TWICE = page(`  questions:
    - {id: same, type: true-false, prompt: One., answer: true}
    - {id: same, type: true-false, prompt: Two., answer: false}
`);

describe('what a site has suppressed', () => {
  const {siteDir, write} = createSiteFolder();

  it('is no message, and an error is one all the same', async () => {
    const name = `${siteDir}/docs/page.mdx`;
    expect(await messagesOf(NAMELESS, {}, name)).toHaveLength(1);
    const counts = {'lint/missing-id': 1, 'quiz/unknown-key': 1};
    write('training-suppressions.json', JSON.stringify({'docs/page.mdx': counts}));
    expect(await messagesOf(NAMELESS, {}, name)).toEqual([]);
    expect(await messagesOf(MISSPELT, {}, name)).toHaveLength(1);
  });
});

describe('a problem of a page', () => {
  it('is a message with its place', async () => {
    const messages = await messagesOf(MISSPELT);
    expect(messages).toMatchObject([
      {
        reason: '`quiz.questions[0].options[0]` has no key `corect`',
        place: {start: {line: 9, column: 11}, end: {line: 9, column: 17}},
      },
    ]);
  });

  it('has a name, which leads to its page', async () => {
    const [message] = await messagesOf(MISSPELT, {documentation: 'https://example.com/authors'});
    expect(message).toMatchObject({
      source: 'training',
      ruleId: 'unknown-key',
      url: 'https://example.com/authors/problems#quiz-unknown-key',
    });
  });

  it('leads to no page where none is named', async () => {
    const [message] = await messagesOf(MISSPELT);
    expect(message?.url).toBeUndefined();
  });

  it('says what was found, what was expected and what helps', async () => {
    const [message] = await messagesOf(MISSPELT);
    expect(message?.note).toBe(
      [
        'found: unknown key',
        'expected: `text`, `correct`, `feedback` or `last`',
        'help: did you mean `correct`?',
        'more: npx docusaurus training:explain quiz/unknown-key',
      ].join('\n'),
    );
  });

  it('says where else to look', async () => {
    const [message] = await messagesOf(TWICE, {lint: {'missing-explanation': 'off'}});
    expect(message?.note).toMatch(/^line 5: .+$/m);
  });

  it('is an error, and a badly written question is a warning', async () => {
    const [misspelt] = await messagesOf(MISSPELT);
    const [nameless] = await messagesOf(NAMELESS);
    expect(misspelt?.fatal).toBe(true);
    expect(nameless?.fatal).toBe(false);
  });
});

describe('a certain way to fix a problem', () => {
  it('is what may stand in its place', async () => {
    const [message] = await messagesOf(MISSPELT);
    expect(message?.expected).toEqual(['correct']);
  });

  it('is what stands there, with more before it', async () => {
    const [message] = await messagesOf(NAMELESS);
    expect(message?.ruleId).toBe('missing-id');
    expect(message?.expected).toEqual(['id: which-of-the-two\n      prompt']);
  });

  it.each([
    ['after a byte order mark', `\uFEFF${MISSPELT}`],
    ['in lines that end as on Windows', MISSPELT.replaceAll('\n', '\r\n')],
  ])('is found %s', async (_name, value) => {
    const [message] = await messagesOf(value);
    expect(message?.expected).toEqual(['correct']);
  });

  it('is not offered where there is none', async () => {
    const [message] = await messagesOf(TWICE);
    expect(message?.expected).toEqual([]);
  });
});

describe('the options', () => {
  it('set the severity of a rule', async () => {
    const [message] = await messagesOf(NAMELESS, {lint: {'missing-id': 'error'}});
    expect(message?.fatal).toBe(true);
  });

  it('switch a rule off', async () => {
    expect(await messagesOf(NAMELESS, {lint: {'missing-id': 'off'}})).toEqual([]);
  });

  it('name the language, without whose words a rule says nothing', async () => {
    const negative = MISSPELT.replace('corect: true', '').replace('Which?', 'Which is not on?');
    const rules = async (locale: string) =>
      (await messagesOf(negative, {locale})).map(({ruleId}) => ruleId);
    expect(await rules('en')).toContain('unemphasised-negative');
    expect(await rules('ja')).not.toContain('unemphasised-negative');
  });
});

describe('a page without a problem', () => {
  it.each([
    ['without front matter', '# A page\n'],
    ['without a quiz', '---\ntitle: A page\n---\n\n# A page\n'],
    ['with MDX in its body', '---\ntitle: A page\n---\n\nimport A from "a";\n\n<A b={<c} />\n'],
  ])('has no message: %s', async (_name, value) => {
    expect(await messagesOf(value)).toEqual([]);
  });

  it('has none where it comes without a name, as from standard input', async () => {
    const file = new VFile({value: NAMELESS});
    const processor = unified().use(remarkParse).use(remarkLintTraining);
    await processor.run(processor.parse(file), file);
    expect(file.messages).toHaveLength(1);
  });
});
