import type {Nodes, RootContent, Text} from 'mdast';

/**
 * Behind an ampersand that a letter follows, `@swc/html`, which Docusaurus minifies pages with, writes
 * `<` as it is, so that browsers take `&Vec<i32>` for `&Vec` and a tag.
 */
const LOST = /&(?=[a-z\d#][^&]*<)/gi;

/** What belongs to a word or an address in a script that has spaces between words. */
const IN_WORD = '[\\p{Lu}\\p{Ll}\\p{N}:]';

/**
 * Docusaurus makes a picture of each name of one between colons: of `10:100:1000` and `arn:aws:key:*`
 * as well, where nobody meant one.
 */
const IN_COLONS = new RegExp(`(?<=${IN_WORD}):(?=[\\w+-]+:)|:(?=[\\w+-]+:${IN_WORD})`, 'gu');

/** What is found by either pattern; most texts have neither. */
const MARKS = /[&:]/;

/** A text apart behind what the patterns find. */
function partsOf(value: string, ...patterns: readonly RegExp[]): Text[] {
  if (!MARKS.test(value)) {
    return [{type: 'text', value}];
  }
  const ends = patterns
    .flatMap((pattern) => [...value.matchAll(pattern)].map(({index}) => index + 1))
    .sort((one, other) => one - other);
  return [...ends, value.length].map((end, index) => ({
    type: 'text',
    value: value.slice(ends[index - 1] ?? 0, end),
  }));
}

function part(node: Nodes): void {
  if (node.type === 'inlineCode') {
    // React writes a comment between the two.
    const parts = partsOf(node.value, LOST);
    if (parts.length > 1) {
      Object.assign(node, {data: {...node.data, hChildren: parts}});
    }
  } else if ('children' in node) {
    const children = node.children.flatMap((child: Nodes): readonly Nodes[] =>
      child.type === 'text' ? partsOf(child.value, LOST, IN_COLONS) : [child],
    );
    if (children.length > node.children.length) {
      Object.assign(node, {children});
    }
    node.children.forEach(part);
  }
}

/**
 * Parts texts where something that works on one after the other would change them: so a page shows
 * what is written.
 */
export function partTexts(nodes: RootContent[]): RootContent[] {
  nodes.forEach(part);
  return nodes;
}
