import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import {inlineJsx} from './jsx';

export type Direction = 'ltr' | 'rtl';

/** Letters, digits and signs of scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}]/u;

const LETTER = /\p{L}/u;

/** Share of the words from which on a text is one that is written from right to left. */
const ENOUGH: Readonly<Record<Direction, number>> = {ltr: 0.5, rtl: 0.2};

/**
 * The direction in which a text is to be read. The first letter alone does not say it, as
 * `dir="auto"` has it: many a sentence in Arabic begins with a name in Latin letters. So most words
 * decide, and on a page from right to left already some of them. Without any letter (`-5`, `!=`) a
 * text is read from left to right.
 *
 * @param page direction of the page that the text stands in
 */
export function directionOf(text: string, page: Direction): Direction {
  if (!RIGHT_TO_LEFT.test(text)) {
    return 'ltr';
  }
  const words = text.split(/\s+/);
  const fromRight = words.filter((word) => RIGHT_TO_LEFT.test(word)).length;
  const fromLeft = words.filter((word) => !RIGHT_TO_LEFT.test(word) && LETTER.test(word)).length;
  return fromRight / (fromRight + fromLeft) > ENOUGH[page] ? 'rtl' : 'ltr';
}

/** The words of a node apart from code and formulas, which say nothing of the words around them. */
function textIn(node: RootContent): string {
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** Blocks whose text runs in one direction. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'table',
]);

interface Directed {
  readonly hProperties?: {readonly dir?: Direction};
}

function dirOf(node: RootContent | undefined): Direction | undefined {
  return (node?.data as Directed | undefined)?.hProperties?.dir;
}

/** Gives each block of a text its direction, where that is not the one of the page. */
export function giveDirection(nodes: RootContent[], page: Direction): RootContent[] {
  for (const node of nodes) {
    if (BLOCKS.has(node.type)) {
      const words = textIn(node);
      // Code alone is read from left to right wherever it stands.
      const dir = words.trim() === '' ? page : directionOf(words, page);
      if (dir !== page) {
        Object.assign(node, {data: {...node.data, hProperties: {dir}}});
      }
    } else if ('children' in node) {
      giveDirection(node.children, page);
    }
  }
  return nodes;
}

/** What a paragraph holds, set apart from the words around it where it has a direction of its own. */
export function phrasingIn(paragraph: Paragraph): PhrasingContent[] {
  const {children} = paragraph;
  const dir = dirOf(paragraph);
  return dir === undefined ? children : [{...inlineJsx('bdi', {dir}), children}];
}

/** Isolates of Unicode, for what has room for characters alone. */
const ISOLATES: Readonly<Record<Direction, string>> = {ltr: '\u2066', rtl: '\u2067'};
const END_OF_ISOLATE = '\u2069';

/** Such a text reads alike on every page: no sign at its ends can get to the other side. */
const STANDS_ALONE = /^\p{L}(?:.*[\p{L}\p{N}])?$/u;

/**
 * A text among others where there is room for characters alone, such as in a menu.
 *
 * @param block that it is the text of
 */
export function isolate(text: string, block: RootContent | undefined): string {
  const dir = dirOf(block);
  return dir === undefined || STANDS_ALONE.test(text)
    ? text
    : ISOLATES[dir] + text + END_OF_ISOLATE;
}
