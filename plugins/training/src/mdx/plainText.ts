import type {Nodes} from 'mdast';

/** What holds blocks, whose words are not those of one sentence. */
const OF_BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'listItem',
  'root',
  'table',
  'tableRow',
  'mdxJsxFlowElement',
]);

/** The words of a node, those that stand for an image among them. */
export function plainText(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  if ('alt' in node) {
    return node.alt ?? '';
  }
  if (node.type === 'break') {
    return ' ';
  }
  return 'children' in node
    ? node.children.map(plainText).join(OF_BLOCKS.has(node.type) ? ' ' : '')
    : '';
}
