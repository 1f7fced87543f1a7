import {createSlugger} from '@docusaurus/utils';
import type {Heading, PhrasingContent, Root} from 'mdast';
import {plainText} from './plainText';

/** A second-level heading with an anchor that does not depend on its words. */
export function sectionHeading(children: PhrasingContent[], id: string): Heading {
  const data: Heading['data'] & {hProperties: {id: string}} = {hProperties: {id}};
  return {type: 'heading', depth: 2, children, data};
}

/**
 * Keeps an anchor from a page's title. Docusaurus gives each anchor to the first heading that
 * asks for it, and the title asks first, although its anchor is never rendered.
 */
export function reserveAnchor(tree: Root, anchor: string): void {
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  if (title && createSlugger().slug(plainText(title)) === anchor) {
    title.data = {...title.data, hProperties: {id: `${anchor}-title`}};
  }
}
