import type {Root} from 'mdast';
import {
  importThemeComponent,
  inlineJsx,
  jsx,
  localName,
} from '../../../plugins/training/src/mdx/jsx';

describe('jsx', () => {
  it('is an element as the parser of MDX would give it', () => {
    const child = {type: 'text' as const, value: 'A'};
    expect(jsx('option', {id: 'a', correct: true}, [child])).toEqual({
      type: 'mdxJsxFlowElement',
      name: 'option',
      attributes: [
        {type: 'mdxJsxAttribute', name: 'id', value: 'a'},
        {type: 'mdxJsxAttribute', name: 'correct', value: null},
      ],
      children: [child],
      data: {_mdxExplicitJsx: true},
    });
  });

  it('leaves out attributes that are false or null, and keeps an empty one', () => {
    const {attributes} = jsx('option', {correct: false, points: null, id: ''});
    expect(attributes).toEqual([{type: 'mdxJsxAttribute', name: 'id', value: ''}]);
  });
});

describe('a variable of the page', () => {
  it('is an expression, as the parser of MDX would give it', () => {
    expect(jsx('question', {type: {variable: 'TrainingChoice'}}).attributes).toMatchObject([
      {
        name: 'type',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: 'TrainingChoice',
          data: {
            estree: {
              body: [
                {
                  type: 'ExpressionStatement',
                  expression: {type: 'Identifier', name: 'TrainingChoice'},
                },
              ],
            },
          },
        },
      },
    ]);
  });
});

describe('inlineJsx', () => {
  it('is an element between words', () => {
    expect(inlineJsx('Blank', {index: '0'})).toEqual({
      type: 'mdxJsxTextElement',
      name: 'Blank',
      attributes: [{type: 'mdxJsxAttribute', name: 'index', value: '0'}],
      children: [],
      data: {_mdxExplicitJsx: true},
    });
  });
});

describe('importThemeComponent', () => {
  it('puts the import before everything else and names it like no component of a site', () => {
    const tree: Root = {type: 'root', children: [{type: 'thematicBreak'}]};
    importThemeComponent(tree, 'KnowledgeCheck/FillIn');
    expect(tree.children.map(({type}) => type)).toEqual(['mdxjsEsm', 'thematicBreak']);
    expect(tree.children[0]).toMatchObject({
      data: {
        estree: {
          body: [
            {
              type: 'ImportDeclaration',
              specifiers: [{local: {name: localName('KnowledgeCheck/FillIn')}}],
              source: {value: '@theme/KnowledgeCheck/FillIn'},
            },
          ],
        },
      },
    });
  });

  it('gives a component of a component a name that JSX can have', () => {
    expect(localName('KnowledgeCheck/FillIn')).toBe('TrainingKnowledgeCheckFillIn');
  });
});
