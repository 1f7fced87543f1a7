import type {Nodes} from 'mdast';
import {isHtmlElement} from '../htmlElements';
import type {JsxElement} from '../syntaxTree';
import {kindOfElement, lookOfElement} from './elementKinds';
import {expressionOf, shownOfExpression} from './shownOfExpression';

/** Stands for what is seen and is no text: an image, a component, the value of a variable. */
const SOMETHING = '\uFFFC';

/** Gives a text the look that it has: `strong`, `code`. */
export type Look = (name: string, text: string) => string;

const WITHOUT_LOOK: Look = (_name, text) => text;

function ofBraces(
  {value, data}: Extract<Nodes, {type: 'mdxTextExpression' | 'mdxFlowExpression'}>,
  look: Look,
): string {
  const program = data?.estree;
  const shown = program?.body.length === 0 ? '' : shownOfExpression(expressionOf(program));
  return shown ?? SOMETHING + look(value, '');
}

function ofJsx(node: JsxElement, inside: string, look: Look): string {
  const {name, attributes} = node;
  if (name === null) {
    return inside;
  }
  const attributesText = attributes
    .map((attribute) =>
      JSON.stringify('name' in attribute ? [attribute.name, attribute.value] : '…'),
    )
    .join('');
  if (!isHtmlElement(name)) {
    return SOMETHING + look(name + attributesText, inside);
  }
  switch (kindOfElement(name)) {
    case 'hidden':
      return '';
    case 'seen':
      return SOMETHING + look(name + attributesText, inside);
    case 'plain':
      return attributes.length === 0 || name === 'a' ? inside : look(attributesText, inside);
    case 'other':
      return look(lookOfElement(name) + attributesText, inside);
  }
}

const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const HIDDEN_HTML =
  /<!--[^]*?(?:-->|$)|<(script|style|template|title|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi;

/** Raw HTML, whose elements are in it or around the nodes beside it. */
function ofHtml(html: string, look: Look): string {
  return html
    .replace(HIDDEN_HTML, '')
    .replace(TAG, (_tag, slash: string, written: string, rest: string) => {
      const name = written.toLowerCase();
      const kind = isHtmlElement(name) ? kindOfElement(name) : 'plain';
      if (kind === 'seen') {
        return SOMETHING + look(name + rest, '');
      }
      return kind === 'other' ? look(slash + lookOfElement(name), '') : '';
    });
}

/** Nodes of which nothing is seen where they stand. */
const NOTHING: ReadonlySet<string> = new Set([
  'comment',
  'definition',
  'footnoteDefinition',
  'mdxjsEsm',
  'thematicBreak',
  'toml',
  'yaml',
]);

const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'heading',
  'listItem',
  'paragraph',
  'tableRow',
  'tableCell',
]);
const WITH_LOOK: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'heading',
  'blockquote',
  'listItem',
]);

/**
 * What readers see of a node: its words, in order.
 *
 * @param look marks what has a look of its own; without it, only the words count
 */
export function shownText(node: Nodes, look: Look = WITHOUT_LOOK): string {
  const inside =
    'children' in node ? node.children.map((child) => shownText(child, look)).join('') : '';
  if (NOTHING.has(node.type)) {
    return '';
  }
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'code':
      return look('code', node.value);
    case 'html':
      return ofHtml(node.value, look);
    case 'image':
    case 'imageReference':
      return SOMETHING + look(`image${'url' in node ? node.url : node.identifier}`, node.alt ?? '');
    case 'break':
      return '\n';
    case 'footnoteReference':
      return SOMETHING + look(node.identifier, '');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ofBraces(node, look);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return ofJsx(node, inside, look);
    case 'textDirective':
      return `:${node.name}${inside}`;
    default: {
      // A node of another plugin, such as a formula, is something to see.
      const isOther = inside === '' && 'value' in node;
      const text = isOther ? SOMETHING + look(`${node.type}${node.value}`, '') : inside;
      const looked = WITH_LOOK.has(node.type) ? look(node.type, text) : text;
      return BLOCKS.has(node.type) ? `${looked}\n` : looked;
    }
  }
}

/** Signs that leave a page blank: spaces of any kind, and what is never drawn. */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}\u2800\p{Cc}]/gu;

/** Whether there is nothing to see of a text. */
export function isBlankText(text: string): boolean {
  return text.replace(BLANK, '') === '';
}

/** Whether readers see nothing at all of a node. */
export function isBlank(node: Nodes): boolean {
  return isBlankText(shownText(node));
}

/** What readers see of nodes, and how: two texts with the same look cannot be told apart. */
export function lookOf(nodes: readonly Nodes[]): string {
  const look: Look = (name, text) => `\u0001${name}\u0002${text}\u0003`;
  return nodes
    .map((node) => shownText(node, look))
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();
}
