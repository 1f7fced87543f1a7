import type {Nodes} from 'mdast';
import {inlineJsx, localName} from '../../../mdx/jsx';
import {type Blank, indexOfMask, MASKED_BLANK} from './blanks';

/** The field inside a text with blanks. */
export const BLANK_COMPONENT = 'KnowledgeCheck/Blank';

/** Gives what is between the blanks and, at odd places, what stands for them. */
const SPLIT_AT_BLANKS = new RegExp(`(${MASKED_BLANK.source})`);
const EVERY_BLANK = new RegExp(MASKED_BLANK, 'g');

/** Undoes the masks in every text of a node: a title, an address, code, an attribute. */
function unmask<T>(value: T, blanks: readonly Blank[]): T {
  if (typeof value === 'string') {
    return value.replace(EVERY_BLANK, (mask) => blanks[indexOfMask(mask)]?.source ?? '') as T;
  }
  if (Array.isArray(value)) {
    return value.map((inner: unknown) => unmask(inner, blanks)) as T;
  }
  return typeof value === 'object' && value !== null
    ? (Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, unmask(inner, blanks)]),
      ) as T)
    : value;
}

/**
 * Puts fields where blanks were masked in words. In code and elsewhere, brackets are brackets:
 * `[[ -f file ]]`.
 *
 * @param blanks those of the text, first one first
 * @param fields takes the blanks that have become fields
 */
export function placeFields(
  nodes: readonly Nodes[],
  blanks: readonly Blank[],
  fields: Blank[],
): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (node.type === 'text') {
      return node.value.split(SPLIT_AT_BLANKS).map((value, index): Nodes => {
        const blank = index % 2 === 1 ? blanks[indexOfMask(value)] : undefined;
        return blank
          ? inlineJsx(localName(BLANK_COMPONENT), {index: String(fields.push(blank) - 1)})
          : {type: 'text', value};
      });
    }
    if ('children' in node) {
      const {children, ...own} = node;
      // The same node, because its place in the file is still to be looked up.
      const placed = placeFields(children, blanks, fields);
      return [Object.assign(node, unmask(own, blanks), {children: placed})];
    }
    return [Object.assign(node, unmask(node, blanks))];
  });
}
