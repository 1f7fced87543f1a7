import type {Link, Nodes} from 'mdast';
import type {Span} from '../../diagnostics/span';
import {excerptOf} from '../../diagnostics/wording';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';
import {shownText} from './shownText';

/**
 * Where a link stands. That of an address behind a sign, as in “'www.a.org'”, is made of a text
 * that is read already, and has no place of its own: it is looked for, with its backslashes.
 */
function spanOfLink(link: Link, written: string): Span {
  if (link.position) {
    return spanOf(link);
  }
  const address = new RegExp(shownText(link).replace(/[!-/:-@[-`{-~]/g, '\\\\?\\$&'));
  const {index, 0: found} = address.exec(written) ?? {index: 0, 0: written};
  return [index, index + found.length];
}

/** An address that becomes a link without being asked to, where a click is to choose. */
function checkAddress(node: Nodes, {written, isChosen}: ReadText): Change[] {
  if (node.type !== 'link' || !isChosen) {
    return [];
  }
  const [start, end] = spanOfLink(node, written);
  const stretch = written.slice(start, end);
  return stretch.startsWith('[') || stretch.startsWith('<')
    ? []
    : [
        {
          code: 'mdx/lost-characters',
          message: `Markdown makes a link of \`${excerptOf(stretch)}\`, which readers are to choose`,
          found: 'a click on it leaves the page',
          help: 'put it in code',
          start,
          end,
          // Readers would see a backslash in code.
          rewrites: stretch.includes('\\')
            ? []
            : asCodeSpan(written, wordAround(written, [start, end])),
        },
      ];
}

/** `handlers[name](event)`, which has the form of a link. */
function checkCall(node: Nodes, {written}: ReadText): Change[] {
  if (node.type !== 'link') {
    return [];
  }
  const [start, end] = spanOf(node);
  const isCall = /[\w)\]]/.test(written[start - 1] ?? '') && /^[\w$, ]*$/.test(node.url);
  return isCall
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown makes a link of \`${excerptOf(written.slice(start, end))}\``,
          found: `a link to \`${excerptOf(node.url)}\``,
          help: 'put it in code',
          start,
          end,
          rewrites: [...asEscaped(written, [start, start + 1], /\[/)],
        },
      ]
    : [];
}

/** Links that nobody asked for. */
export function checkLinks(node: Nodes, text: ReadText): Change[] {
  return [...checkAddress(node, text), ...checkCall(node, text)];
}
