import {
  attributesOf,
  DOCUMENTATION,
  elementsIn,
  problemOf,
  isJsx,
  setUpTestSite,
  transformPage,
  wordsOf,
} from '../../support/page';

setUpTestSite();

const frontMatter = `---
quiz:
  questions:
    - {id: first, type: true-false, prompt: First?, answer: true}
    - {id: second, type: true-false, prompt: Second?, answer: true}
    - {id: third, type: true-false, prompt: Third?, answer: true}
---

`;
/** Line of the first line of a body. */
const LINE = 9;

/** What stands in the page, from top to bottom: words, or the questions of a quiz by number. */
async function outline(body: string): Promise<string[]> {
  const {children} = await transformPage(frontMatter + body);
  return children
    .filter(({type}) => type !== 'yaml' && type !== 'mdxjsEsm')
    .map((node) =>
      isJsx(node)
        ? elementsIn(node, 'question')
            .map((question) => `${String(attributesOf(question).number)} ${wordsOf(question)}`)
            .join(', ')
        : wordsOf(node),
    );
}

describe('a page that places nothing', () => {
  it('has its quiz at the end', async () => {
    expect(await outline('Text\n')).toEqual([
      'Text',
      'Knowledge check',
      '1 First?, 2 Second?, 3 Third?',
    ]);
  });
});

describe('<KnowledgeCheck />', () => {
  it('is where the quiz goes', async () => {
    expect(await outline('Text\n\n<KnowledgeCheck />\n\nMore\n')).toEqual([
      'Text',
      'Knowledge check',
      '1 First?, 2 Second?, 3 Third?',
      'More',
    ]);
  });
});

describe('<Question />', () => {
  it('is where one question goes, and the quiz has the others', async () => {
    expect(await outline('Text\n\n<Question id="second" />\n\nMore\n')).toEqual([
      'Text',
      '1 Second?',
      'More',
      'Knowledge check',
      '2 First?, 3 Third?',
    ]);
  });

  it('is numbered by where a reader meets it', async () => {
    const body = '<Question id="third" />\n\n<KnowledgeCheck />\n\n<Question id="first" />\n';
    expect(await outline(body)).toEqual(['1 Third?', 'Knowledge check', '2 Second?', '3 First?']);
  });

  it('may take every question out of the quiz, which keeps the result', async () => {
    const body = ['first', 'second', 'third'].map((id) => `<Question id="${id}" />\n\n`).join('');
    const tree = await transformPage(frontMatter + body);
    const quizzes = elementsIn(tree, 'TrainingKnowledgeCheck');
    expect(quizzes.map((quiz) => elementsIn(quiz, 'question').length)).toEqual([1, 1, 1, 0]);
    expect(quizzes.map((quiz) => attributesOf(quiz).result)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  it('has the page and the number of its questions with it', async () => {
    const tree = await transformPage(`${frontMatter}<Question id="first" />\n`);
    for (const quiz of elementsIn(tree, 'TrainingKnowledgeCheck')) {
      expect(attributesOf(quiz)).toMatchObject({page: 'docs/page.mdx', total: '3'});
    }
  });

  it('may stand inside other elements', async () => {
    const body =
      '<details>\n\n<Question id="first" />\n\n</details>\n\n- One\n\n  <Question id="second" />\n';
    const tree = await transformPage(frontMatter + body);
    const [details] = elementsIn(tree, 'details');
    expect(details && elementsIn(details, 'question').map(wordsOf)).toEqual(['First?']);
    const list = tree.children.find(({type}) => type === 'list');
    expect(list && elementsIn(list, 'question').map(wordsOf)).toEqual(['Second?']);
  });

  it('may be found by an id that comes from the prompt', async () => {
    const content = `---\nquiz:\n  questions:\n    - {type: true-false, prompt: Which one?, answer: true}\n---\n\n<Question id="which-one" />\n\nEnd\n`;
    const {children} = await transformPage(content);
    expect(children.filter(isJsx).map(wordsOf)).toEqual(['Which one?', '']);
  });
});

describe("an author's own component of that name", () => {
  it('is left alone where the page imports it', async () => {
    const body = "import Question from './question';\n\n<Question number={1} />\n";
    const tree = await transformPage(frontMatter + body);
    expect(elementsIn(tree, 'Question')).toHaveLength(1);
    expect(elementsIn(tree, 'question').map(wordsOf)).toEqual(['First?', 'Second?', 'Third?']);
  });

  it('is left alone where it is imported by name, or under another one', async () => {
    const body =
      "import {Question, Quiz as KnowledgeCheck} from './own';\n\n<Question />\n\n<KnowledgeCheck />\n";
    const tree = await transformPage(frontMatter + body);
    expect(elementsIn(tree, 'Question')).toHaveLength(1);
    expect(elementsIn(tree, 'KnowledgeCheck')).toHaveLength(1);
  });

  it('is left alone in a page without a quiz', async () => {
    const tree = await transformPage('---\ntitle: Page\n---\n\n<Question number={1} />\n');
    expect(elementsIn(tree, 'Question')).toHaveLength(1);
  });
});

describe('a place concerned', () => {
  it('is shown in its line', async () => {
    expect(await problemOf(`${frontMatter}<Question id="secnd" />\n`)).toBe(
      `error[placement/unknown-question]: this page has no question \`secnd\`
 --> docs/page.mdx:${LINE}:15
  |
${LINE} | <Question id="secnd" />
  |               ^^^^^ unknown question
  |
  = expected: \`first\`, \`second\` or \`third\`
  = help: did you mean \`second\`?
  = fix: write \`second\`
  = more: npx docusaurus training:explain placement/unknown-question
  = docs: ${DOCUMENTATION}/problems#placement-unknown-question`,
    );
  });

  it.each([
    [
      'an id that is like no other',
      '<Question id="billing" />',
      'unknown-question',
      `${LINE}:15`,
      'add a question with this `id` to the front matter',
    ],
    ['no id', '<Question />', 'missing-id', `${LINE}:1`, 'write `<Question id="first" />`'],
    ['an id without a text', '<Question id />', 'missing-id', `${LINE}:11`, 'write `<Question'],
    [
      'an id in an expression',
      '<Question id={"first"} />',
      'missing-id',
      `${LINE}:11`,
      'write `<Question',
    ],
    [
      'a question twice',
      '<Question id="first" />\n\n  <Question id="first" />',
      'placed-twice',
      `${LINE + 2}:3`,
      'remove one of the two',
    ],
    [
      'the quiz twice',
      '<KnowledgeCheck />\n\n<KnowledgeCheck />',
      'placed-twice',
      `${LINE + 2}:1`,
      'remove one of the two',
    ],
    [
      'a place inside a paragraph',
      'Is it <Question id="first" /> then?',
      'inside-paragraph',
      `${LINE}:7`,
      'put a blank line before and after it',
    ],
    [
      'an unknown attribute',
      '<Question id="first" points="2" />',
      'unknown-attribute',
      `${LINE}:22`,
      'remove `points`',
    ],
    [
      'attributes that are spread',
      '<KnowledgeCheck {...props} />',
      'unknown-attribute',
      `${LINE}:17`,
      'remove `{...}`',
    ],
    [
      'an attribute of the quiz',
      '<KnowledgeCheck id="first" />',
      'unknown-attribute',
      `${LINE}:17`,
      'remove `id`',
    ],
    [
      'content',
      '<Question id="first">\n\nWhich?\n\n</Question>',
      'has-content',
      `${LINE}:1`,
      'write the texts of a question in the front matter',
    ],
  ])('is %s', async (_name, body, code, place, help) => {
    const problem = await problemOf(`${frontMatter}${body}\n`);
    expect(problem).toMatch(new RegExp(`^error\\[placement/${code}\\]`));
    expect(problem).toContain(` --> docs/page.mdx:${place}\n`);
    expect(problem).toContain(help);
    expect(problem.match(/^error/gm)).toHaveLength(1);
  });

  it('is one of several that one run reports, those of texts among them', async () => {
    const content = `---
quiz:
  questions:
    - {id: first, type: true-false, prompt: Less than <3, answer: true}
---

<Question id="frist" />

<Question id="first" size="2" />
`;
    const problem = await problemOf(content);
    expect(problem.match(/^error\[[^\]]+/gm)).toEqual([
      'error[mdx/syntax',
      'error[placement/unknown-question',
      'error[placement/unknown-attribute',
    ]);
    expect(problem.match(/page\.mdx:\d+:\d+/g)).toEqual([
      'page.mdx:4:56',
      'page.mdx:7:15',
      'page.mdx:9:22',
    ]);
  });
});
