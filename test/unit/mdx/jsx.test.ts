import type {Root} from 'mdast';
import {importThemeComponent, jsx} from '../../../plugins/training/src/mdx/jsx';

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
    });
  });

  it('leaves out attributes that are false or null, and keeps an empty one', () => {
    const {attributes} = jsx('option', {correct: false, points: null, id: ''});
    expect(attributes).toEqual([{type: 'mdxJsxAttribute', name: 'id', value: ''}]);
  });
});

describe('importThemeComponent', () => {
  it('puts the import before everything else and names it like no component of a site', () => {
    const tree: Root = {type: 'root', children: [{type: 'thematicBreak'}]};
    expect(importThemeComponent(tree, 'KnowledgeCheck')).toBe('TrainingKnowledgeCheck');
    expect(tree.children.map(({type}) => type)).toEqual(['mdxjsEsm', 'thematicBreak']);
    expect(tree.children[0]).toMatchObject({
      data: {
        estree: {
          body: [
            {
              type: 'ImportDeclaration',
              specifiers: [{local: {name: 'TrainingKnowledgeCheck'}}],
              source: {value: '@theme/KnowledgeCheck'},
            },
          ],
        },
      },
    });
  });
});
