import type {Nodes, RootContent, Text} from 'mdast';

/**
 * Behind an ampersand that a letter follows, `@swc/html`, which Docusaurus minifies pages with, writes
 * `<` as it is, so that browsers take `&Vec<i32>` for `&Vec` and a tag.
 */
const LOST = /&(?=[a-z\d#][^&]*<)/gi;

/** The ampersand apart from what follows it: React writes a comment between the two. */
function partsOf(value: string): Text[] {
  const ends = [...value.matchAll(LOST)].map(({index}) => index + 1);
  return [...ends, value.length].map((end, index) => ({
    type: 'text',
    value: value.slice(ends[index - 1] ?? 0, end),
  }));
}

function part(node: Nodes): void {
  if (node.type === 'inlineCode') {
    const parts = partsOf(node.value);
    if (parts.length > 1) {
      Object.assign(node, {data: {...node.data, hChildren: parts}});
    }
  } else if ('children' in node) {
    const children = node.children.flatMap((child: Nodes): readonly Nodes[] =>
      child.type === 'text' ? partsOf(child.value) : [child],
    );
    if (children.length > node.children.length) {
      Object.assign(node, {children});
    }
    node.children.forEach(part);
  }
}

/** Keeps text behind ampersands in pages that are minified. */
export function partAmpersands(nodes: RootContent[]): RootContent[] {
  nodes.forEach(part);
  return nodes;
}
