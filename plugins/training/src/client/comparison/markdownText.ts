import type {RichNode, RichText} from '../../shared/comparison';
import {isBlock, plainText} from './plainText';

/** Makes an address absolute. */
export type ToAbsolute = (href: string) => string;

/** Characters that mean something anywhere in a line; what ends a cell is up to the table. */
const SPECIAL = /[\\`*_[\]<>~$&]/g;

export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&');
}

export function markdownLink(text: string, href: string): string {
  // Between these, an address may have parentheses.
  const address = href.replace(/[<>|\s]/g, encodeURIComponent);
  return `[${text}](${/[()]/.test(address) ? `<${address}>` : address})`;
}

function toCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}

const MARKS: Readonly<Record<string, string>> = {strong: '**', em: '*', del: '~~'};

function toMarkdownNode(node: RichNode, toAbsolute: ToAbsolute): string {
  if (typeof node === 'string') {
    return escapeMarkdown(node);
  }
  const {tag, href, children} = node;
  if (tag === 'code' || tag === 'pre') {
    return toCode(plainText(children));
  }
  const inner = toMarkdownText(children, toAbsolute);
  if (href !== null) {
    return markdownLink(inner, toAbsolute(href));
  }
  if (tag === 'li') {
    return `• ${inner}`;
  }
  const mark = inner === '' ? '' : (MARKS[tag] ?? '');
  return mark + inner + mark;
}

/** A text as Markdown in one line; what stands on lines of its own is kept apart by `<br>`. */
export function toMarkdownText(content: RichText, toAbsolute: ToAbsolute): string {
  return content
    .map((node) => {
      const text = toMarkdownNode(node, toAbsolute);
      return isBlock(node) ? `\n${text}\n` : text;
    })
    .join('')
    .trim()
    .replace(/\n+/g, '<br>');
}
