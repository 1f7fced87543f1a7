import {createSlugger} from '@docusaurus/utils';
import type {Heading, Nodes, PhrasingContent, Root} from 'mdast';

/** A second-level heading with an anchor that does not depend on its words. */
export function sectionHeading(children: PhrasingContent[], id: string): Heading {
  const data: Heading['data'] & {hProperties: {id: string}} = {hProperties: {id}};
  return {type: 'heading', depth: 2, children, data};
}

function textOf(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Keeps an anchor from a page's title. Docusaurus gives each anchor to the first heading that
 * asks for it, and the title asks first, although its anchor is never rendered.
 */
export function reserveAnchor(tree: Root, anchor: string): void {
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  if (title && createSlugger().slug(textOf(title)) === anchor) {
    title.data = {...title.data, hProperties: {id: `${anchor}-title`}};
  }
}
