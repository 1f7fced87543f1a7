import {stringify} from 'yaml';
import {
  attributesOf,
  childTypes,
  elementsIn,
  isJsx,
  type JsxElement,
  setUpTestSite,
  transformPage,
  wordsOf,
} from '../support/page';
import {blanks, fillIn, matching, numeric, quizOf, sequencing} from '../support/quizInput';

setUpTestSite();

/** The only question of a quiz. */
async function questionOf(question: unknown): Promise<JsxElement> {
  const tree = await transformPage(`---\n${stringify({quiz: quizOf(question)})}---\n\n# Title\n`);
  const [element] = elementsIn(tree, 'question');
  if (!element) {
    throw new Error('No question in the page.');
  }
  return element;
}

/** What each field of a question accepts. */
function acceptedIn(question: JsxElement): unknown[][] {
  return elementsIn(question, 'blank').map((blank) =>
    elementsIn(blank, 'accepted').map((accepted) => attributesOf(accepted).answer),
  );
}

function sentenceOf(question: JsxElement): JsxElement | undefined {
  return elementsIn(question, 'sentence')[0];
}

/** Every word of the question as a reader gets it. */
function sentenceWords(question: JsxElement): string {
  return elementsIn(question, 'sentence').map(wordsOf).join('');
}

describe('a fill-in question', () => {
  it('carries its accepted answers, as they are', async () => {
    const question = await questionOf(fillIn({answer: ['*Stop*', '<b>', '{x}']}));
    expect(acceptedIn(question)).toEqual([['*Stop*', '<b>', '{x}']]);
    expect(sentenceOf(question)).toBeUndefined();
  });

  it('carries its pattern, and a field without answers where there is nothing else', async () => {
    const question = await questionOf(
      fillIn({answer: undefined, pattern: 'arn:.+', caseSensitive: true}),
    );
    expect(attributesOf(question)).toMatchObject({pattern: 'arn:.+', caseSensitive: true});
    expect(acceptedIn(question)).toEqual([[]]);
  });
});

describe('a text with blanks', () => {
  it('has a field in the place of each, numbered from 0', async () => {
    const question = await questionOf(blanks('It keeps [[90|ninety]] days of [[management]].'));
    expect(sentenceWords(question)).toBe('It keeps ▢0 days of ▢1.');
    expect(acceptedIn(question)).toEqual([['90', 'ninety'], ['management']]);
  });

  it.each([
    ['in strong words', 'It keeps **[[90]] days**.', 'It keeps ▢0 days.'],
    ['in emphasis and in a link', '*[[a]]* or [the [[b]] one](#x)', '▢0 or the ▢1 one'],
    ['at both ends', '[[a]] and [[b]]', '▢0 and ▢1'],
    ['beside each other', '[[a]][[b]]', '▢0▢1'],
    ['in a list', '- [[a]]\n- [[b]]', '▢0▢1'],
    ['in JSX', 'Press <kbd>[[Esc]]</kbd>.', 'Press ▢0.'],
  ])('has fields %s', async (_name, text, words) => {
    expect(sentenceWords(await questionOf(blanks(text)))).toBe(words);
  });

  it.each([
    ['an asterisk', '*.log'],
    ['underscores', 'a_b_c'],
    ['what MDX would read', '{x} <3'],
    ['brackets', 'a[0]'],
    ['a backslash', 'C:\\x'],
  ])('accepts %s as it is', async (_name, answer) => {
    const question = await questionOf(blanks(`It is [[${answer}]], *not* [[b]].`));
    expect(acceptedIn(question)).toEqual([[answer], ['b']]);
    expect(sentenceWords(question)).toBe('It is ▢0, not ▢1.');
  });

  it('has what looks like a blank in code as code, and the fields after it in their order', async () => {
    const question = await questionOf(blanks('[[a]] in `[[ -f file ]]` and [[b]]'));
    expect(sentenceWords(question)).toBe('▢0 in [[ -f file ]] and ▢1');
    expect(acceptedIn(question)).toEqual([['a'], ['b']]);
  });

  it.each([
    [
      'with their white space',
      '```rust blanks\nfn f() {\n\tlet [[mut]]  x = 1; \n\n  [[x|y]]\n}\n```',
      'fn f() {\n\tlet ▢0  x = 1; \n\n  ▢1\n}',
    ],
    ['with nothing else', '```blanks\n[[a]]\n[[b]]\n```', '▢0\n▢1'],
    ['beside brackets with a backslash', '```py blanks\n\\[[1]] + [[a]]\n```', '[[1]] + ▢0'],
    [
      'with what is Markdown and MDX elsewhere',
      '```jsx blanks\n<b a={[[a]]}>*{b}* :key:</b>\n```',
      '<b a={▢0}>*{b}* :key:</b>',
    ],
    [
      'in a list',
      '- One:\n\n  ```js blanks\n  if (a) {\n    [[a]]\n  }\n  ```',
      'One:if (a) {\n  ▢0\n}',
    ],
    ['among others', '[[x]]\n\n```js blanks\n[[a]]\n```\n\n`[[b]]` [[c]]', '▢0▢1[[b]] ▢2'],
  ])('has fields in a block of code with the word, %s', async (_name, text, words) => {
    expect(sentenceWords(await questionOf(blanks(text)))).toBe(words);
  });

  it('leaves a block of code with the word and no blank to the site', async () => {
    const question = await questionOf(blanks('[[a]]\n\n```js blanks\n[b]\n```'));
    expect(childTypes(sentenceOf(question))).toEqual(['paragraph', 'code']);
  });

  it('has what looks like a blank in a block of code as code', async () => {
    const text = 'It is [[a]]:\n\n```bash\nif [[ -f x ]]; then\n```\n\nand [[b]].';
    const question = await questionOf(blanks(text));
    const sentence = sentenceOf(question);
    expect(childTypes(sentence)).toEqual(['paragraph', 'code', 'paragraph']);
    expect(sentenceWords(question)).toBe('It is ▢0:if [[ -f x ]]; thenand ▢1.');
    expect(acceptedIn(question)).toEqual([['a'], ['b']]);
  });

  it('may have a prompt as well', async () => {
    const question = await questionOf(blanks('It is [[a]].', {prompt: 'Fill in.'}));
    expect(question.children.filter(isJsx).map(({name}) => name)).toEqual([
      'prompt',
      'sentence',
      'blank',
    ]);
  });
});

describe('a numeric question', () => {
  it('carries its number, and what it has besides', async () => {
    const {answer, ...rest} = attributesOf(await questionOf(numeric({answer: -0.5})));
    expect(answer).toBe('-0.5');
    expect(rest).not.toHaveProperty('tolerance');
    expect(rest).not.toHaveProperty('unit');
    expect(
      attributesOf(await questionOf(numeric({answer: 0, tolerance: 0.01, unit: 'USD'}))),
    ).toMatchObject({answer: '0', tolerance: '0.01', unit: 'USD'});
  });
});

describe('a sequencing question', () => {
  it('carries its items, and their order by id', async () => {
    const question = await questionOf(sequencing());
    const items = elementsIn(question, 'item');
    const order = String(attributesOf(question).order).split(' ');
    const wordsById = new Map(items.map((item) => [attributesOf(item).id, wordsOf(item)]));
    expect(order.map((id) => wordsById.get(id))).toEqual(sequencing().items);
    expect(items.map(wordsOf)).not.toEqual(sequencing().items);
  });

  it('has an item with blocks as such', async () => {
    const items = ['Words', '```\ncode\n```'];
    const blocks = elementsIn(await questionOf(sequencing({items})), 'item').filter(
      (item) => attributesOf(item).block === true,
    );
    expect(blocks.map(wordsOf)).toEqual(['code']);
  });
});

describe('a matching question', () => {
  it('carries its rows in the order of the author, each with its match', async () => {
    const question = await questionOf(matching({distractors: ['What does it cost?']}));
    const rights = new Map(
      elementsIn(question, 'right').map((right) => [attributesOf(right).id, wordsOf(right)]),
    );
    expect(
      elementsIn(question, 'left').map((left) => [
        wordsOf(left),
        rights.get(attributesOf(left).right),
      ]),
    ).toEqual([
      ['CloudTrail', 'Who called it?'],
      ['CloudWatch', 'How busy is it?'],
    ]);
    expect(rights.size).toBe(3);
  });

  it('has choices as text alone beside their Markdown, for a menu', async () => {
    const pairs = [
      {left: 'A', right: 'Who called *which* `API`?'},
      {left: 'B', right: '![A trail](https://example.com/trail.png)'},
    ];
    const labels = elementsIn(await questionOf(matching({pairs})), 'right').map(
      (right) => attributesOf(right).label,
    );
    expect(labels.sort()).toEqual(['A trail', 'Who called which API?']);
  });
});

describe('a problem of MDX in the texts of these types', () => {
  it.each([
    ['a text with blanks', blanks('It is [[a]] {'), '[[a]] {'],
    ['an item', sequencing({items: ['One', 'Two <3']}), 'Two <3'],
    ['a pair', matching({distractors: ['Three <3']}), 'Three <3'],
  ])('is reported where it stands: %s', async (_name, question, source) => {
    const content = `---\n${stringify({quiz: quizOf(question)})}---\n`;
    const line = content.split('\n').findIndex((text) => text.includes(source)) + 1;
    await expect(transformPage(content)).rejects.toThrow(
      new RegExp(`error\\[mdx/syntax\\][^]* --> docs/page\\.mdx:${line}:`),
    );
  });
});

it.each([
  ['- list\n- of two', 'list of two'],
  ['First paragraph.\n\nSecond paragraph.', 'First paragraph. Second paragraph.'],
  ['first  \nsecond', 'first second'],
])('an item is named by words that do not run together: %j', async (item, label) => {
  const question = await questionOf(sequencing({items: [item, 'Third']}));
  const labels = elementsIn(question, 'item').map((element) => attributesOf(element).label);
  expect(labels).toContain(label);
});
