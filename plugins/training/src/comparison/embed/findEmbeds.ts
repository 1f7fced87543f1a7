import type {Nodes, Root} from 'mdast';
import {moduleNames} from '../../mdx/names/moduleNames';
import {isJsxElement, type JsxElement, nodesIn} from '../../mdx/syntaxTree';

/** The element that shows a comparison, or a part of it, in a page. */
export const EMBED_ELEMENT = 'Comparison';

/** Whether a text may have such an element in it: whether the Markdown is worth reading. */
export function mayEmbed(source: string): boolean {
  return source.includes(`<${EMBED_ELEMENT}`);
}

function isEmbed(node: Nodes): node is JsxElement {
  return isJsxElement(node) && node.name === EMBED_ELEMENT;
}

/** Finds `<Comparison />` in a page, unless the page has a component of its own by this name. */
export function findEmbeds(tree: Root): JsxElement[] {
  const embeds = nodesIn(tree).filter(isEmbed);
  return embeds.length > 0 && moduleNames(tree).has(EMBED_ELEMENT) ? [] : embeds;
}
