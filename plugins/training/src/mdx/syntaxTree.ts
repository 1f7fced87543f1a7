import type {Node, Program} from 'estree';
import type {Nodes, Parents, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Span} from '../diagnostics/span';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** An attribute with a name, or attributes that are spread. */
export type JsxAttribute = JsxElement['attributes'][number];

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node stands in the text that it was parsed from. */
export function spanOf({position}: Pick<Nodes, 'position'>): Span {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start];
}

/** The attribute with a name, whatever its value. */
export function attributeNamed({attributes}: JsxElement, name: string): JsxAttribute | null {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return found ?? null;
}

/** JavaScript in a page. */
export interface Script {
  /** Imports and exports; braces between words or blocks; braces in a tag. */
  readonly kind: 'module' | 'expression' | 'attribute';
  readonly program: Program;
}

function scriptOf(kind: Script['kind'], program: Program | null | undefined): Script[] {
  return program ? [{kind, program}] : [];
}

function programOfAttribute(attribute: JsxAttribute): Program | null | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return attribute.data?.estree;
  }
  return typeof attribute.value === 'object' ? attribute.value?.data?.estree : null;
}

/** The JavaScript that a node itself has, apart from the nodes below it. */
export function scriptsOf(node: Nodes): Script[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return scriptOf('module', node.data?.estree);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return scriptOf('expression', node.data?.estree);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) =>
        scriptOf('attribute', programOfAttribute(attribute)),
      );
    default:
      return [];
  }
}

/** What is right below a node. MDX allows anything there, where mdast's types tell nodes apart. */
export function childrenOf(node: Parents): RootContent[] {
  return node.children;
}

/** A node of Markdown and every one below it, in the order of the page. */
export function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}

function isScriptNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** The nodes of JavaScript right below one. */
export function scriptChildren(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value) => isScriptNode(value));
}

/** A node of JavaScript and every one below it. */
export function scriptNodesIn(node: Node): Node[] {
  return [node, ...scriptChildren(node).flatMap(scriptNodesIn)];
}
