import type {Nodes} from 'mdast';

/** The words of a node, those that stand for an image among them. */
export function plainText(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  if ('alt' in node) {
    return node.alt ?? '';
  }
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
