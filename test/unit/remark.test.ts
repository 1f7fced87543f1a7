import {VFile} from 'vfile';
import remarkTraining from '../../plugins/training/src/remark';
import {getCurrentSite, setCurrentSite} from '../../plugins/training/src/page/currentSite';
import {setBlogPosts} from '../../plugins/training/src/docusaurus/blogPost';
import {isTrainingTransformer} from '../../plugins/training/src/docusaurus/wiring/transformerMark';
import {
  attributesOf,
  DOCUMENTATION,
  elementsIn,
  problemOf,
  isJsx,
  PAGE,
  pageFile,
  runTransformer,
  transformPage,
  setUpTestSite,
  wordsOf,
} from './support/page';

setUpTestSite();

const quiz = `quiz:
  questions:
    - prompt: Which events?
      options:
        - text: Management events
          correct: true
        - text: Data events
`;

const service = `service:
  name: AWS CloudTrail
  number: 41
  topics: [Monitoring, Audit]
  comparable:
    - {provider: GCP, name: Cloud Audit Logs, url: "https://cloud.google.com/logging"}
`;

/** What a page is made of, from top to bottom: names of elements, words of the rest. */
async function outline(content: string): Promise<string[]> {
  const {children} = await transformPage(content);
  return children
    .filter(({type}) => type !== 'yaml' && type !== 'mdxjsEsm')
    .map((node) => (isJsx(node) ? `<${node.name}>` : wordsOf(node)));
}

/** What a page imports. */
async function importsOf(content: string): Promise<string[]> {
  const {children} = await transformPage(content);
  return children.flatMap((node) =>
    node.type === 'mdxjsEsm'
      ? (node.data?.estree?.body ?? []).flatMap((statement) =>
          statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : [],
        )
      : [],
  );
}

describe('a page without quiz and service', () => {
  it.each([
    ['without front matter', '# Title\n\nText\n'],
    ['with other front matter', '---\ntitle: A\n---\n\n# Title\n\nText\n'],
  ])('%s stays as it is', async (_name, content) => {
    expect(await outline(content)).toEqual(['Title', 'Text']);
    expect(await importsOf(content)).toEqual([]);
  });
});

describe('a page with a quiz', () => {
  const content = `---\n${quiz}---\n\n# Title\n\nText\n`;

  it('ends with the heading and the quiz', async () => {
    expect(await outline(content)).toEqual([
      'Title',
      'Text',
      'Knowledge check',
      '<TrainingKnowledgeCheck>',
    ]);
  });

  it('imports the quiz and the types of its questions, and no other type', async () => {
    expect((await importsOf(content)).sort()).toEqual([
      '@theme/KnowledgeCheck',
      '@theme/KnowledgeCheck/Choice',
    ]);
  });

  it('imports each type once, and the blanks of a text only where there are some', async () => {
    const typed = (...questions: readonly string[]) =>
      importsOf(`---\nquiz:\n  questions:\n${questions.map((q) => `    - ${q}\n`).join('')}---\n`);
    const number = '{type: numeric, prompt: How many?, answer: 3}';
    const other = '{type: numeric, prompt: How few?, answer: 1}';
    const word = '{type: fill-in, prompt: Which?, answer: This}';
    const sentence = "{type: fill-in, text: 'It is [[this]].'}";
    expect((await typed(number, other)).sort()).toEqual([
      '@theme/KnowledgeCheck',
      '@theme/KnowledgeCheck/Numeric',
    ]);
    expect((await typed(word)).sort()).toEqual([
      '@theme/KnowledgeCheck',
      '@theme/KnowledgeCheck/FillIn',
    ]);
    expect((await typed(word, sentence)).sort()).toEqual([
      '@theme/KnowledgeCheck',
      '@theme/KnowledgeCheck/Blank',
      '@theme/KnowledgeCheck/FillIn',
    ]);
  });

  it('may be a page of plain Markdown', async () => {
    const tree = await transformPage(content, '/site/docs/page.md');
    expect(elementsIn(tree, 'question')).toHaveLength(1);
  });

  it('may have no text at all', async () => {
    expect(await outline(`---\n${quiz}---\n`)).toEqual([
      'Knowledge check',
      '<TrainingKnowledgeCheck>',
    ]);
  });
});

describe('a blog post with a quiz', () => {
  const post = '/site/blog/2026-01-31-trails.mdx';

  beforeAll(() => {
    setBlogPosts([post]);
  });
  afterAll(() => {
    setBlogPosts([]);
  });

  it('has anchors that no other post of a list has', async () => {
    const tree = await transformPage(`---\n${quiz}---\n`, post);
    const [element] = elementsIn(tree, 'TrainingKnowledgeCheck');
    expect(element && attributesOf(element)).toMatchObject({
      page: 'blog/2026-01-31-trails.mdx',
      scope: 'blog-2026-01-31-trails',
    });
    expect(tree.children.find(({type}) => type === 'heading')).toMatchObject({
      data: {hProperties: {id: 'knowledge-check-blog-2026-01-31-trails'}},
    });
  });

  it('is told from pages that stand in no list', async () => {
    const tree = await transformPage(`---\n${quiz}---\n`);
    const [element] = elementsIn(tree, 'TrainingKnowledgeCheck');
    expect(element && attributesOf(element)).not.toHaveProperty('scope');
  });
});

describe('a page with a service', () => {
  const content = `---\n${service}---\n\nimport X from './x';\n\n# CloudTrail\n\nText\n`;

  it('has the header above its title and the comparable services at its end', async () => {
    expect(await outline(content)).toEqual([
      '<TrainingServiceHeader>',
      'CloudTrail',
      'Text',
      'Comparable services',
      '<TrainingComparableServices>',
    ]);
  });

  it('has the header first where Docusaurus writes the title', async () => {
    const untitled = `---\ntitle: CloudTrail\n${service}---\n\nText\n\n## Part\n`;
    expect((await outline(untitled))[0]).toBe('<TrainingServiceHeader>');
  });

  it('has the header below what it imports', async () => {
    const {children} = await transformPage(`---\n${service}---\n\nimport X from './x';\n\nText\n`);
    const header = children.findIndex((node) => isJsx(node) && node.name?.endsWith('Header'));
    expect(children.map(({type}) => type).lastIndexOf('mdxjsEsm')).toBe(header - 1);
  });

  it('has the header though it has no text', async () => {
    expect(await outline(`---\ntitle: CloudTrail\n${service}---\n`)).toEqual([
      '<TrainingServiceHeader>',
      'Comparable services',
      '<TrainingComparableServices>',
    ]);
  });

  it('has the comparable services before its quiz', async () => {
    expect(await outline(`---\n${quiz}${service}---\n\n# CloudTrail\n`)).toEqual([
      '<TrainingServiceHeader>',
      'CloudTrail',
      'Comparable services',
      '<TrainingComparableServices>',
      'Knowledge check',
      '<TrainingKnowledgeCheck>',
    ]);
  });

  it('imports what it shows', async () => {
    expect((await importsOf(content)).sort()).toEqual(
      ['./x', '@theme/ComparableServices', '@theme/ServiceHeader'].sort(),
    );
  });

  it('with a name alone shows and imports nothing', async () => {
    const named = '---\nservice: {name: CloudTrail}\n---\n\n# CloudTrail\n';
    expect(await outline(named)).toEqual(['CloudTrail']);
    expect(await importsOf(named)).toEqual([]);
  });
});

describe('a page with a service that states facts', () => {
  it('imports what it is compared with, and hands it to its header', async () => {
    const content = '---\nservice: {name: CloudTrail, facts: {days: 90}}\n---\n\n# CloudTrail\n';
    const tree = await transformPage(content);
    const [header] = elementsIn(tree, 'TrainingServiceHeader');
    expect(header).toMatchObject({
      attributes: [{name: 'comparisons', value: {value: 'trainingComparedWith'}}],
    });
    expect(await importsOf(content)).toEqual([
      '@theme/ServiceHeader',
      expect.stringMatching(/^@generated\/training\/compared-with-docs-page-mdx-\w+\.json$/),
    ]);
  });
});

describe('a page that shows comparisons', () => {
  const table = {
    id: 'one-or-two',
    module: '@generated/training/comparison-one-or-two.json',
    rowIds: ['days', 'audit-log'],
    serviceIds: ['one', 'two'],
    doubtfulRowIds: [],
    doubtfulServiceIds: [],
  };
  const other = {...table, id: 'three-or-four', module: '@generated/training/other.json'};

  beforeEach(() => {
    setCurrentSite({
      ...getCurrentSite(),
      comparisons: [{folders: [], comparisons: [table, other]}],
    });
  });

  it('imports the component once and the data of each', async () => {
    const content =
      '<Comparison id="one-or-two" />\n\n<Comparison id="three-or-four" />\n\n<Comparison id="one-or-two" />\n';
    expect(await importsOf(content)).toEqual(['@theme/Comparison', other.module, table.module]);
  });

  it('hands each its data and the part that is asked for', async () => {
    const content = `<Comparison id="one-or-two" rows={['days']} tools />\n`;
    const [element] = elementsIn(await transformPage(content), 'TrainingComparison');
    expect(element).toMatchObject({
      attributes: [
        {name: 'comparison', value: {value: 'trainingComparison0'}},
        {name: 'rows', value: {value: "['days']"}},
        {name: 'tools', value: null},
      ],
    });
  });

  it('fails where it asks for one that does not exist', async () => {
    await expect(transformPage('Text\n\n<Comparison id="one-or-tow" />\n')).rejects.toThrow(
      /there is no comparison `one-or-tow`[^]*docs\/page\.mdx:3:17[^]*did you mean `one-or-two`\?/,
    );
  });

  it('keeps a component of its own by this name', async () => {
    const content = 'import Comparison from \'./own\';\n\n<Comparison id="mine" />\n';
    expect(await importsOf(content)).toEqual(['./own']);
  });
});

describe('a page with errors', () => {
  it('fails with every problem of its quiz and their places', async () => {
    const content = `---
quiz:
  questions:
    - promt: Which events?
      options:
        - text: 90
          correct: true
        - text: Data events
---

# Title
`;
    expect(await problemOf(content)).toBe(
      `error[quiz/unknown-key]: \`quiz.questions[0]\` has no key \`promt\`
 --> docs/page.mdx:4:7
  |
4 |     - promt: Which events?
  |       ^^^^^ unknown key
  |
  = expected: \`id\`, \`prompt\`, \`hints\`, \`explanation\`, \`points\`, \`verify\`, \`disableRules\`, \`type\`, \`options\`, \`multiple\`, \`choose\` or \`shuffle\`
  = help: did you mean \`prompt\`?
  = fix: write \`prompt\`
  = more: npx docusaurus training:explain quiz/unknown-key
  = docs: ${DOCUMENTATION}/problems#quiz-unknown-key

error[quiz/wrong-type]: \`quiz.questions[0].options[0].text\` must be text, not the number 90
 --> docs/page.mdx:6:17
  |
6 |         - text: 90
  |                 ^^ the number 90
  |
  = expected: text
  = help: put it in quotes: "90"
  = fix: put the text in quotes
  = more: npx docusaurus training:explain quiz/wrong-type
  = docs: ${DOCUMENTATION}/problems#quiz-wrong-type`,
    );
  });

  it('fails with the place of a blank that accepts nothing', async () => {
    const content = `---
quiz:
  questions:
    - type: fill-in
      text: |
        It keeps [[90]]
        or [[days|]].
---
`;
    expect(await problemOf(content)).toMatch(
      /^error\[quiz\/empty-blank\][^]* --> docs\/page\.mdx:7:12\n/,
    );
  });

  it.each([
    ['an answer in a list', 'answer: [A, 90]', 'quiz/wrong-type', '6:19'],
    ['a pattern', 'pattern: "Stop("', 'quiz/wrong-pattern', '6:16'],
    ['an unknown key', 'anwser: A', 'quiz/unknown-key', '6:7'],
  ])('fails with the place of %s', async (_name, key, code, place) => {
    const content = `---\nquiz:\n  questions:\n    - type: fill-in\n      prompt: Which?\n      ${key}\n---\n`;
    const problem = await problemOf(content);
    expect(problem).toMatch(new RegExp(`^error\\[${code}\\]`));
    expect(problem).toContain(` --> docs/page.mdx:${place}\n`);
  });

  it('fails where its quiz has no value', async () => {
    expect(await problemOf('---\nquiz:\n---\n')).toMatch(/^error\[quiz\/wrong-type\].*not nothing/);
  });

  it('fails with the problems of its service', async () => {
    expect(await problemOf('---\nservice: {names: CloudTrail}\n---\n')).toMatch(
      /^error\[service\/unknown-key\][^]*page\.mdx:2:11[^]*did you mean `name`\?\n/,
    );
  });

  it('fails with the problems of its service and of its quiz in one run', async () => {
    const problem = await problemOf(
      '---\nservice: {names: CloudTrail}\nquiz: {question: []}\n---\n',
    );
    expect(problem).toContain('did you mean `name`?');
    expect(problem).toContain('did you mean `questions`?');
  });
});

describe('front matter that YAML cannot read', () => {
  it('is reported, though Docusaurus goes on with a page that has none', () => {
    const content = '---\ntitle: Trails: an overview\n---\n';
    const file = new VFile({path: PAGE, value: content, data: {frontMatter: {}}});
    expect(() => runTransformer(file)).toThrow(
      /error\[page\/yaml-syntax\][^]* --> docs\/page\.mdx:2:14\n/,
    );
  });

  it.each(['---\n---\n\nText\n', '---\n# Nothing yet\n---\n', 'Text: and: colons\n'])(
    'is not front matter that is empty: %j',
    async (content) => {
      await expect(transformPage(content)).resolves.toBeDefined();
    },
  );
});

describe('an MDX problem in a text', () => {
  it.each([
    [
      'the text of an option',
      `        - text: fewer than <3 of them
          correct: true
        - text: Data events`,
      '6:29',
    ],
    [
      'a block',
      `        - text: |
            In a block:

            \`\`\`
            code
            \`\`\`

            fewer than <3
          correct: true
        - text: Data events`,
      '13:25',
    ],
    [
      'feedback in double quotes',
      `        - text: Data events
          feedback: "It \\"counts\\" to <3"
        - text: Management events
          correct: true`,
      '7:40',
    ],
  ])('is reported where it stands in the file: %s', async (_name, options, place) => {
    const content = `---
quiz:
  questions:
    - prompt: Which events?
      options:
${options}
---

# Title
`;
    const problem = await problemOf(content);
    expect(problem).toMatch(/^error\[mdx\/syntax\]/);
    expect(problem).toContain(`--> docs/page.mdx:${place}\n`);
    expect(problem).toMatch(/ \^ here\n/);
  });

  it.each(['Less than <3 events', 'Is {a b} right?', 'Is { right?', 'Is <b> right?'])(
    'says how to write the characters that MDX gives a meaning: %s',
    async (prompt) => {
      const content = `---
quiz:
  questions:
    - {type: true-false, answer: true, prompt: "${prompt}"}
---
`;
      expect(await problemOf(content)).toMatch(
        /^ +(?:= help: )?if it is text, put it in code or write `\\[<{]`/m,
      );
    },
  );

  it('is one of several that one run reports', async () => {
    const content = `---
quiz:
  intro: Less than <3
  questions:
    - {type: true-false, answer: true, prompt: More than <4, hints: [About <5]}
---
`;
    const problem = await problemOf(content);
    expect(problem.match(/page\.mdx:\d+:\d+/g)).toEqual([
      'page.mdx:3:21',
      'page.mdx:5:59',
      'page.mdx:5:77',
    ]);
  });

  it('is none in plain Markdown', async () => {
    const content = `---\nquiz:\n  questions:\n    - {type: true-false, answer: true, prompt: Less than <3}\n---\n`;
    const tree = await transformPage(content, '/site/docs/page.md');
    expect(elementsIn(tree, 'prompt').map(wordsOf)).toEqual(['Less than <3']);
  });
});

describe('a link in a text', () => {
  it('has its place in the file, for the messages about broken links', async () => {
    const content = `---
quiz:
  questions:
    - type: true-false
      answer: true
      prompt: Read [the overview](./overview.mdx).
      explanation: |
        First.

        ![A trail](./trail.png)
---
`;
    const tree = await transformPage(content);
    const [prompt] = elementsIn(tree, 'prompt');
    const [explanation] = elementsIn(tree, 'explanation');
    expect(prompt?.children[1]).toMatchObject({
      type: 'link',
      position: {start: {line: 6, column: 20}},
    });
    expect(explanation?.children[1]).toMatchObject({
      children: [{type: 'image', position: {start: {line: 10, column: 9}}}],
    });
  });
});

describe('the transformer', () => {
  it('carries the mark that tells it from others', () => {
    expect(isTrainingTransformer(remarkTraining)).toBe(true);
  });

  it('writes the same tree for the same page', async () => {
    const content = `---\n${quiz}---\n`;
    expect(await transformPage(content)).toEqual(await transformPage(content));
  });

  it('takes what it has shown out of the front matter, which the reader would get again', async () => {
    const file = await pageFile(`---\ntitle: Page\n${service}${quiz}---\n`);
    runTransformer(file);
    expect(file.data.frontMatter).toEqual({title: 'Page'});
  });

  it('leaves no position that points at nonsense', async () => {
    const tree = await transformPage(`---\n${quiz}---\n`);
    const [text] = elementsIn(tree, 'text');
    expect(text && attributesOf(text)).toEqual({});
    expect(text?.children[0]).not.toHaveProperty('position');
  });
});
