import type {Root} from 'mdast';
import {stringify} from 'yaml';
import {choice, quizOf, trueFalse} from '../support/quizInput';
import {
  attributesOf,
  childTypes,
  elementsIn,
  isJsx,
  type JsxElement,
  transformPage,
  setUpTestSite,
  wordsOf,
} from '../support/page';

setUpTestSite();

function treeOf(quiz: unknown): Promise<Root> {
  return transformPage(`---\n${stringify({quiz})}---\n\n# Title\n`);
}

/** The only question of a quiz. */
async function questionOf(question: unknown): Promise<JsxElement> {
  const [element] = elementsIn(await treeOf(quizOf(question)), 'question');
  if (!element) {
    throw new Error('No question in the page.');
  }
  return element;
}

function partNames(element: JsxElement): string[] {
  return element.children.map((child) => (isJsx(child) ? String(child.name) : child.type));
}

function partsOf(element: JsxElement, name: string): JsxElement[] {
  return element.children.filter(isJsx).filter((child) => child.name === name);
}

describe('the heading of a quiz', () => {
  async function headingOf(quiz: object) {
    const {children} = await treeOf({...quizOf(choice()), ...quiz});
    const heading = children.at(-2);
    return heading?.type === 'heading' ? heading : null;
  }

  it('is of the second level, with an anchor that does not depend on its words', async () => {
    expect(await headingOf({})).toMatchObject({
      depth: 2,
      data: {hProperties: {id: 'knowledge-check'}},
    });
    expect(await headingOf({title: 'Was weißt du?'})).toMatchObject({
      data: {hProperties: {id: 'knowledge-check'}},
    });
  });

  it('has the words of the site where the author gave none', async () => {
    expect((await headingOf({}))?.children).toEqual([{type: 'text', value: 'Knowledge check'}]);
  });

  it("has the author's words, as Markdown", async () => {
    expect((await headingOf({title: 'Check `StopLogging`'}))?.children).toEqual([
      {type: 'text', value: 'Check '},
      {type: 'inlineCode', value: 'StopLogging'},
    ]);
  });

  it('has words that are no single paragraph as they are written', async () => {
    expect((await headingOf({title: '- 1. Check'}))?.children).toEqual([
      {type: 'text', value: '- 1. Check'},
    ]);
  });
});

describe('the element of a quiz', () => {
  it('is one, with its questions in the order of the author', async () => {
    const tree = await treeOf(quizOf(choice({id: 'b'}), trueFalse({id: 'a'})));
    const elements = elementsIn(tree, 'TrainingKnowledgeCheck');
    expect(elements).toHaveLength(1);
    expect(elements[0]?.children.filter(isJsx).map((child) => attributesOf(child).id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('has the pass mark if there is one', async () => {
    const attributes = async (quiz: object) =>
      elementsIn(await treeOf({...quizOf(choice()), ...quiz}), 'TrainingKnowledgeCheck').map(
        attributesOf,
      );
    expect(await attributes({passMark: 75})).toMatchObject([{passMark: '75'}]);
    expect(await attributes({passMark: 0})).toMatchObject([{passMark: '0'}]);
    expect((await attributes({}))[0]).not.toHaveProperty('passMark');
  });

  it('brings the component for one question at a time where that is asked, and nowhere else', async () => {
    expect(
      elementsIn(
        await treeOf({...quizOf(choice()), oneAtATime: true}),
        'TrainingKnowledgeCheck',
      ).map(attributesOf),
    ).toMatchObject([{steps: {value: 'TrainingKnowledgeCheckSteps'}}]);
    const [all] = elementsIn(await treeOf(quizOf(choice())), 'TrainingKnowledgeCheck');
    expect(all && attributesOf(all)).not.toHaveProperty('steps');
  });

  it('says what page it is of, how many questions that has, and that it shows the result', async () => {
    const tree = await treeOf(quizOf(choice({id: 'b'}), trueFalse({id: 'a'})));
    expect(elementsIn(tree, 'TrainingKnowledgeCheck').map(attributesOf)).toEqual([
      {quiz: 'page', page: 'docs/page.mdx', total: '2', result: true},
    ]);
  });

  it('begins with the intro, in blocks', async () => {
    const tree = await treeOf({intro: 'One.\n\nTwo.', ...quizOf(choice())});
    const [quiz] = elementsIn(tree, 'TrainingKnowledgeCheck');
    expect(quiz && partNames(quiz)).toEqual(['intro', 'question']);
    expect(childTypes(quiz?.children[0])).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a question', () => {
  it('says what it is in its attributes', async () => {
    const {hash, type, ...attributes} = attributesOf(await questionOf(choice({id: 'recorded'})));
    expect(attributes).toEqual({id: 'recorded', number: '1', typeName: 'choice'});
    expect(type).toMatchObject({value: 'TrainingKnowledgeCheckChoice'});
    expect(hash).toMatch(/^[a-z0-9]{8}$/);
  });

  it('says that it takes several answers, and how much it counts', async () => {
    const attributes = attributesOf(await questionOf(choice({multiple: true, points: 2.5})));
    expect(attributes).toMatchObject({multiple: true, points: '2.5'});
  });

  it('has its parts in the order in which they are read', async () => {
    const question = choice({
      prompt: 'Which?\n\n    code',
      hints: ['One', 'Two'],
      explanation: 'Because.',
    });
    expect(partNames(await questionOf(question))).toEqual([
      'prompt',
      'stem',
      'option',
      'option',
      'hint',
      'hint',
      'explanation',
    ]);
  });

  it('has its options in the same order in every build', async () => {
    const options = ['A', 'B', 'C', 'D', 'E'].map((text) => ({text, correct: text === 'A'}));
    const orderOf = async () =>
      partsOf(await questionOf(choice({id: 'letters', options})), 'option')
        .map(wordsOf)
        .join('');
    expect(await orderOf()).toBe('EDACB');
    expect(await orderOf()).toBe('EDACB');
  });

  it('marks what is correct', async () => {
    const correct = partsOf(await questionOf(choice()), 'option').filter(
      (option) => attributesOf(option).correct === true,
    );
    expect(correct.map(wordsOf)).toEqual(['Management events']);
  });
});

describe('a prompt', () => {
  it('of one paragraph is phrasing content', async () => {
    const question = await questionOf(choice({prompt: 'What does `StopLogging` *do*?'}));
    expect(childTypes(question.children[0])).toEqual([
      'text',
      'inlineCode',
      'text',
      'emphasis',
      'text',
    ]);
    expect(partsOf(question, 'stem')).toEqual([]);
  });

  it('with a code block is the paragraph that asks, and a stem', async () => {
    const question = await questionOf(
      choice({
        prompt: 'What does this do?\n\n```bash\naws cloudtrail stop-logging\n```\n\nThink.\n',
      }),
    );
    expect(partNames(question).slice(0, 2)).toEqual(['prompt', 'stem']);
    expect(partsOf(question, 'prompt').map(wordsOf)).toEqual(['What does this do?']);
    expect(childTypes(question.children[1])).toEqual(['code', 'paragraph']);
  });

  it('that begins with a block is a stem alone', async () => {
    const question = await questionOf(choice({prompt: '```\ncode\n```\n\nWhat is this?'}));
    expect(partNames(question)[0]).toBe('stem');
    expect(childTypes(question.children[0])).toEqual(['code', 'paragraph']);
  });

  it('may have JSX', async () => {
    const question = await questionOf(choice({prompt: 'What does <kbd>Esc</kbd> do?'}));
    expect(question.children[0]).toMatchObject({
      children: [{type: 'text'}, {type: 'mdxJsxTextElement', name: 'kbd'}, {type: 'text'}],
    });
  });

  it('may have an expression', async () => {
    const question = await questionOf(choice({prompt: "What is {'two'}?"}));
    expect(childTypes(question.children[0])).toEqual(['text', 'mdxTextExpression', 'text']);
  });
});

describe('an option', () => {
  async function optionOf(text: string): Promise<JsxElement | undefined> {
    const options = [{text, correct: true}, {text: 'Other'}];
    const [element] = elementsIn(
      await treeOf({shuffle: false, ...quizOf(choice({options}))}),
      'option',
    );
    return element;
  }

  it('of one paragraph is phrasing content, as a label may contain it', async () => {
    const option = await optionOf('Only **management** events');
    expect(option && attributesOf(option)).not.toHaveProperty('block');
    expect(childTypes(option?.children[0])).toEqual(['text', 'strong', 'text']);
  });

  it.each([
    ['a code block', '```json\n{}\n```', ['code']],
    ['two paragraphs', 'One.\n\nTwo.', ['paragraph', 'paragraph']],
    ['a list', '- One\n- Two', ['list']],
    ['an element in blocks', '<details>\n\nOne.\n\n</details>', ['mdxJsxFlowElement']],
  ])('with %s is a block', async (_name, text, types) => {
    const option = await optionOf(text);
    expect(option && attributesOf(option)).toHaveProperty('block', true);
    expect(childTypes(option?.children[0])).toEqual(types);
  });

  it('carries its feedback, in blocks', async () => {
    const options = [{text: 'A', correct: true, feedback: 'Yes.'}, {text: 'B'}];
    const [first, second] = elementsIn(
      await treeOf({shuffle: false, ...quizOf(choice({options}))}),
      'option',
    );
    expect(first && partNames(first)).toEqual(['text', 'feedback']);
    expect(childTypes(first?.children[1])).toEqual(['paragraph']);
    expect(second && partNames(second)).toEqual(['text']);
  });
});

describe('a true-false question', () => {
  it('has true and false as options, in this order and without words', async () => {
    const options = partsOf(await questionOf(trueFalse({answer: false})), 'option');
    expect(options.map(attributesOf)).toEqual([{id: 'true'}, {id: 'false', correct: true}]);
    expect(options.map(wordsOf)).toEqual(['', '']);
  });

  it('has the feedback to each', async () => {
    const question = await questionOf(trueFalse({feedback: {false: 'It is free.'}}));
    const [yes, no] = partsOf(question, 'option');
    expect(yes && partNames(yes)).toEqual([]);
    expect(no && partNames(no)).toEqual(['feedback']);
    expect(no && wordsOf(no)).toBe('It is free.');
  });

  it('never takes several answers', async () => {
    expect(attributesOf(await questionOf(trueFalse()))).not.toHaveProperty('multiple');
  });
});

describe('a text', () => {
  it('knows what the page knows, such as admonitions', async () => {
    const question = await questionOf(choice({explanation: ':::tip\n\nTurn it on.\n\n:::\n'}));
    expect(childTypes(partsOf(question, 'explanation')[0])).toEqual(['containerDirective']);
  });
});

describe('questions about one text', () => {
  it('carry it, each of them', async () => {
    const stem = 'It is `one` text.';
    const tree = await treeOf(
      quizOf({stem, questions: [choice(), trueFalse()]}, choice({id: 'x'})),
    );
    const elements = elementsIn(tree, 'question');
    expect(elements.map((element) => partsOf(element, 'shared').map(wordsOf))).toEqual([
      ['It is one text.'],
      ['It is one text.'],
      [],
    ]);
    const [one, other, alone] = elements.map((element) => attributesOf(element).group);
    expect(one).toBe(other);
    expect(one).toMatch(/./);
    expect(alone).toBeUndefined();
  });
});
