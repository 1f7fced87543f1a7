import type {Root} from 'mdast';
import type {BodyProblem, Range} from '../../diagnostics/diagnostic';
import type {JsxElement} from '../../mdx/syntaxTree';
import {findElements, type PlacedComponent, questionIdOf} from './findPlaces';
import {bodyProblem, rangeOf} from '../../mdx/bodyProblem';
import {findInHtml} from './checkHtml';
import {findInScripts, type ScriptElement} from './checkScripts';
import {nameSpan} from '../../mdx/elementSource';

function isWrittenAsOurs(component: PlacedComponent, node: JsxElement): boolean {
  const {attributes, children} = node;
  return (
    children.length === 0 &&
    (component === 'KnowledgeCheck'
      ? attributes.length === 0
      : attributes.length === 1 && questionIdOf(node) !== null)
  );
}

function isScriptWrittenAsOurs({component, node}: ScriptElement): boolean {
  const {attributes} = node.openingElement;
  const [only] = attributes;
  return (
    node.children.length === 0 &&
    (component === 'KnowledgeCheck'
      ? attributes.length === 0
      : attributes.length === 1 &&
        only?.type === 'JSXAttribute' &&
        only.name.name === 'id' &&
        only.value?.type === 'Literal')
  );
}

const HTML_WRITTEN_AS_OURS =
  /^<(?:KnowledgeCheck\s*|Question\s+id=(?:"[^"]+"|'[^']+')\s*)(?:\/>|>\s*<\/)/;

function noQuiz(component: string, range: Range): BodyProblem {
  return bodyProblem(range, {
    code: 'placement/no-quiz',
    message: `\`<${component} />\` stands in a file without a \`quiz\``,
    found: 'nothing to show',
    expected: 'a `quiz` in the front matter of the same file',
    help: `write the quiz there, or remove this\nif \`${component}\` is a component of your own, import it in this file`,
  });
}

/**
 * Places in a page that has nothing to place.
 *
 * A site can have a `Question` of its own for all of its pages, in `MDXComponents`, of which a
 * transformer knows nothing. So only an element counts that is written as ours are: without
 * content, and with nothing but the text of an `id`. An author whose own component is used in just
 * that way can import it in the page.
 */
export function checkWithoutQuiz(tree: Root, source: string): BodyProblem[] {
  return [
    ...findElements(tree)
      .filter(({component, node}) => isWrittenAsOurs(component, node))
      .map(({component, node}) => noQuiz(component, rangeOf(nameSpan(node, source), node, source))),
    ...findInScripts(tree, source)
      .filter(isScriptWrittenAsOurs)
      .map(({component, span}) => noQuiz(component, rangeOf(span, {}, source))),
    ...findInHtml(tree, source)
      .filter(({rest}) => HTML_WRITTEN_AS_OURS.test(rest))
      .map(({name, node, span}) => noQuiz(name, rangeOf(span, node, source))),
  ];
}
