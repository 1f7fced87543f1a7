import type {Node} from 'estree';
import type {Root} from 'mdast';
import type {BodyProblem} from '../../diagnostics/diagnostic';
import {moduleNames} from '../../mdx/names/moduleNames';
import {nodesIn, type Script, scriptNodesIn, scriptsOf} from '../../mdx/syntaxTree';
import {componentNamed, type PlacedComponent} from './findPlaces';
import {bodyProblem, rangeOf} from '../../mdx/bodyProblem';
import {spanIn} from '../../mdx/elementSource';
import type {Span} from '../../diagnostics/span';

type JsxNode = Extract<Node, {type: 'JSXElement'}>;

/** An element of ours in JavaScript, where the transformer puts nothing. */
export interface ScriptElement {
  readonly component: PlacedComponent;
  readonly node: JsxNode;
  readonly kind: Script['kind'];
  /** The bracket and the name. */
  readonly span: Span | null;
}

function elementsInScript({kind, program}: Script, source: string): ScriptElement[] {
  const nodes = scriptNodesIn(program);
  // A variable of that name is the author's own component.
  const variables = new Set(nodes.map((node) => (node.type === 'Identifier' ? node.name : null)));
  return nodes.flatMap((node) => {
    if (node.type !== 'JSXElement') {
      return [];
    }
    const {range: [start] = [0], name} = node.openingElement;
    const written = name.type === 'JSXIdentifier' ? name.name : null;
    const component = componentNamed(written);
    if (component === null || component !== written || variables.has(component)) {
      return [];
    }
    return [{component, node, kind, span: spanIn(source, start, name.range?.[1] ?? start, /^</)}];
  });
}

/** Finds the elements of a page that stand in JavaScript, apart from its author's own. */
export function findInScripts(tree: Root, source: string): ScriptElement[] {
  const own = moduleNames(tree);
  return nodesIn(tree)
    .flatMap(scriptsOf)
    .flatMap((script) => elementsInScript(script, source))
    .filter(({component}) => !own.has(component));
}

/** Places inside `{show && <Question id="first" />}`, or in an `export`. */
export function checkScripts(tree: Root, source: string): BodyProblem[] {
  return findInScripts(tree, source).map(({component, kind, span}) => {
    const isModule = kind === 'module';
    return bodyProblem(rangeOf(span, {}, source), {
      code: 'placement/inside-braces',
      message: `\`<${component} />\` stands inside JavaScript`,
      found: isModule ? 'in an `export`' : 'inside braces',
      expected: 'a line of its own',
      help: isModule
        ? 'put it into the text of the page, on a line of its own'
        : 'put it on a line of its own, outside of the braces',
    });
  });
}
