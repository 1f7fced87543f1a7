import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {isolate} from '../../mdx/direction';
import {type Attributes, jsx} from '../../mdx/jsx';
import {phrasingOnly} from '../../mdx/markdown';
import type {MarkdownText} from '../../mdx/markdownText';
import {plainText} from '../../mdx/plainText';

/** Turns a Markdown string into nodes with the parser of the page. */
export type Parse = (text: MarkdownText) => RootContent[];

type Content = RootContent | PhrasingContent;

/** What a type of question adds to its element. */
export interface Parts {
  readonly attributes: Attributes;
  readonly children: readonly MdxJsxFlowElement[];
}

export function part(name: string, text: MarkdownText | null, parse: Parse): MdxJsxFlowElement[] {
  return text === null ? [] : [jsx(name, {}, parse(text))];
}

/** An element with a text that a reader chooses or moves. */
export function textElement(
  name: string,
  attributes: Attributes,
  children: readonly RootContent[],
  others: readonly MdxJsxFlowElement[] = [],
): MdxJsxFlowElement {
  const phrasing = phrasingOnly(children);
  const content: readonly Content[] = phrasing ?? children;
  // Names what no `label` may hold, what a button moves, and the entry of a menu.
  const needsName = phrasing === null || name === 'item' || name === 'right';
  const words = needsName ? children.map(plainText).join(' ').trim() : null;
  // A menu shows characters, and an element cannot set them apart.
  const label = words !== null && name === 'right' ? isolate(words, children[0]) : words;
  return jsx(name, {...attributes, block: phrasing === null, label}, [
    jsx('text', {}, content),
    ...others,
  ]);
}
