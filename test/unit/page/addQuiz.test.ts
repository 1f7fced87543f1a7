import type {Root} from 'mdast';
import {drawFile} from '../../../plugins/training/src/quiz/draws/drawFile';
import {quizPageContent} from '../../../plugins/training/src/quiz/ids/quizPage';
import {trueFalse} from '../support/quizInput';
import {attributesOf, elementsIn, isJsx, PAGE, setUpTestSite, transformPage} from '../support/page';

const DRAW = [
  {from: 'trails', count: 2},
  {from: ['lake', 'events'], count: 3},
];
const OWN = [trueFalse({id: 'first'}), trueFalse({id: 'second', prompt: 'Is it free?'})];
const DRAW_MODULE = `@generated/training/${drawFile(PAGE, '/site')}`;

setUpTestSite();

/** The page of a quiz, with what stands in its body. */
function pageWith(quiz: Readonly<Record<string, unknown>>, body = ''): Promise<Root> {
  return transformPage(`${quizPageContent(quiz)}\n${body}\n`);
}

function importsIn({children}: Root): string[] {
  const statements = children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
  );
  return statements
    .flatMap((statement) =>
      statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : [],
    )
    .sort();
}

/** The elements of a page and their attributes; of an expression, its source. */
function elementsOf({children}: Root): [string | null, Record<string, unknown>][] {
  return children
    .filter(isJsx)
    .map((node) => [
      node.name,
      Object.fromEntries(
        Object.entries(attributesOf(node)).map(([name, value]) => [
          name,
          typeof value === 'object' && value !== null && 'value' in value ? value.value : value,
        ]),
      ),
    ]);
}

describe('an assessment', () => {
  it('is what a page consists of, with no result of its own and no knowledge check', async () => {
    const tree = await pageWith({
      mode: 'assessment',
      passMark: 80,
      retryAfter: '3 days',
      draw: DRAW,
    });
    expect(elementsOf(tree)).toEqual([
      [
        'TrainingAssessment',
        {
          page: 'docs/page.mdx',
          quiz: 'page',
          total: '5',
          passMark: '80',
          retryAfter: '3',
          draw: 'trainingDraw',
        },
      ],
    ]);
    expect(importsIn(tree)).toEqual([DRAW_MODULE, '@theme/Assessment'].sort());
  });

  it('has a heading that says so', async () => {
    const tree = await pageWith({mode: 'assessment', draw: DRAW});
    expect(tree.children.find(({type}) => type === 'heading')).toMatchObject({
      children: [{value: 'Assessment'}],
    });
  });

  it('brings its own questions, and what they need', async () => {
    const tree = await pageWith({mode: 'assessment', questions: OWN});
    expect(elementsIn(tree, 'question').map((node) => attributesOf(node).id)).toEqual([
      'first',
      'second',
    ]);
    expect(importsIn(tree)).toEqual(
      [DRAW_MODULE, '@theme/Assessment', '@theme/KnowledgeCheck/Choice'].sort(),
    );
  });

  it('stands where its author says', async () => {
    const tree = await pageWith({mode: 'assessment', draw: DRAW}, '<KnowledgeCheck />\n\nText');
    expect(tree.children.at(-1)?.type).toBe('paragraph');
  });

  it('has none of its questions elsewhere in the page', async () => {
    await expect(
      pageWith({mode: 'assessment', questions: OWN}, '<Question id="first" />'),
    ).rejects.toThrow('a question of an assessment cannot stand alone');
  });
});

describe('a practice quiz that draws', () => {
  it('counts its own questions and those of others', async () => {
    const tree = await pageWith({questions: OWN, draw: DRAW});
    expect(elementsOf(tree)).toMatchObject([
      ['TrainingKnowledgeCheckDrawn', {total: '7', draw: 'trainingDraw', result: true}],
    ]);
    expect(importsIn(tree)).toEqual(
      [DRAW_MODULE, '@theme/KnowledgeCheck/Choice', '@theme/KnowledgeCheck/Drawn'].sort(),
    );
  });

  it('may have no questions of its own', async () => {
    const tree = await pageWith({draw: DRAW});
    expect(elementsOf(tree)).toMatchObject([['TrainingKnowledgeCheckDrawn', {total: '5'}]]);
    expect(importsIn(tree)).toEqual([DRAW_MODULE, '@theme/KnowledgeCheck/Drawn'].sort());
  });

  it('may have some of its own elsewhere, with the same total', async () => {
    const tree = await pageWith({questions: OWN, draw: DRAW}, '<Question id="second" />');
    expect(elementsOf(tree)).toMatchObject([
      ['TrainingKnowledgeCheck', {total: '7'}],
      ['TrainingKnowledgeCheckDrawn', {total: '7', draw: 'trainingDraw'}],
    ]);
    expect(importsIn(tree)).toContain('@theme/KnowledgeCheck');
  });
});

it('gives a quiz that draws nothing no attribute and no module for it', async () => {
  const tree = await pageWith({questions: OWN, passMark: 50});
  expect(elementsOf(tree)).toEqual([
    [
      'TrainingKnowledgeCheck',
      {page: 'docs/page.mdx', quiz: 'page', total: '2', result: true, passMark: '50'},
    ],
  ]);
  expect(importsIn(tree)).toEqual(['@theme/KnowledgeCheck', '@theme/KnowledgeCheck/Choice']);
});
