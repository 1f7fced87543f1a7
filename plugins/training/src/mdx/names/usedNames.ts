import type {Node, Program} from 'estree';
import {scriptChildren, scriptNodesIn} from '../syntaxTree';

/**
 * Names that every page of Docusaurus knows: what MDX hands to it, what the loader of pages
 * exports, and what bundlers give to a module.
 */
export const NAMES_OF_PAGES: ReadonlySet<string> = new Set([
  'props',
  'frontMatter',
  'contentTitle',
  'toc',
  'assets',
  'React',
  'require',
  'module',
  'exports',
]);

/** A variable that JavaScript reads. */
export interface UsedName {
  readonly name: string;
  /** In the text that the JavaScript stands in. */
  readonly offset: number;
}

function namesUsedBy(node: Node): UsedName[] {
  switch (node.type) {
    case 'Identifier':
      return [{name: node.name, offset: node.range?.[0] ?? 0}];
    case 'MemberExpression':
      return [...namesUsedBy(node.object), ...(node.computed ? namesUsedBy(node.property) : [])];
    case 'Property':
      return [...(node.computed ? namesUsedBy(node.key) : []), ...namesUsedBy(node.value)];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
    case 'MetaProperty':
      return [];
    default:
      return scriptChildren(node).flatMap(namesUsedBy);
  }
}

/**
 * Variables that an expression reads as soon as the page is rendered.
 *
 * A function may wait for a click in a browser, which knows more names, and one with `typeof` asks
 * first whether there is such a name: what they read is left out.
 */
export function usedNames(program: Program): UsedName[] {
  const asksFirst = scriptNodesIn(program).some(
    (node) => node.type === 'UnaryExpression' && node.operator === 'typeof',
  );
  return asksFirst ? [] : namesUsedBy(program);
}
