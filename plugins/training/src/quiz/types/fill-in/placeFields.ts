import type {Code, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {inlineJsx, jsx, localName, verbatim} from '../../../mdx/jsx';
import {type Blank, indexOfMask, MASKED_BLANK, takesBlanks} from './blanks';

/** The field inside a text with blanks. */
export const BLANK_COMPONENT = 'KnowledgeCheck/Blank';

/** Class of a block of code with fields. */
const CODE_CLASS = 'training-code';

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
 * A text with fields in place of its masks.
 *
 * @param toNode makes a node of what is between them
 */
function withFields(
  text: string,
  blanks: readonly Blank[],
  fields: Blank[],
  toNode: (words: string) => PhrasingContent,
): PhrasingContent[] {
  return text.split(SPLIT_AT_BLANKS).map((part, index) => {
    const blank = index % 2 === 1 ? blanks[indexOfMask(part)] : undefined;
    return blank
      ? inlineJsx(localName(BLANK_COMPONENT), {index: String(fields.push(blank) - 1)})
      : toNode(part);
  });
}

/**
 * A block of code with fields in it: no component of the site, which would highlight a text, and
 * which Docusaurus mounts anew once its page is interactive, under the hands of a reader.
 */
function codeWithFields(
  {value}: Code,
  blanks: readonly Blank[],
  fields: Blank[],
): MdxJsxFlowElement {
  const content = withFields(value, blanks, fields, (code) =>
    verbatim(code.replaceAll('\\[[', '[[')),
  );
  return jsx('pre', {className: CODE_CLASS, tabIndex: '0'}, [jsx('code', {}, content)]);
}

/**
 * Puts fields where blanks were masked: in words, and in blocks of code whose author says so. In
 * other code and elsewhere, brackets are brackets: `[[ -f file ]]`.
 *
 * @param blanks those of the text, first one first
 * @param fields takes the blanks that have become fields
 */
export function placeFields(
  nodes: readonly RootContent[],
  blanks: readonly Blank[],
  fields: Blank[],
): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'text') {
      return withFields(node.value, blanks, fields, (value) => ({type: 'text', value}));
    }
    if (
      node.type === 'code' &&
      takesBlanks(`${node.lang ?? ''} ${node.meta ?? ''}`) &&
      MASKED_BLANK.test(node.value)
    ) {
      return [codeWithFields(node, blanks, fields)];
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
