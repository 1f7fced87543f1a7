import type {Nodes, Root} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped} from './rewrite';

/** What a sign at the beginning of a line makes of it, in words; `null` where it is meant. */
function blockName(node: Nodes, isChosen: boolean, text: string): string | null {
  switch (node.type) {
    case 'heading':
      return 'a heading';
    case 'blockquote':
      // Of a number, or of another sign, it compares: `>= 5`.
      return isChosen || /^>\s*[=\d]/.test(text) ? 'a quotation' : null;
    case 'thematicBreak':
      return 'a line across the page';
    case 'list':
      // One entry is no list, and a number is shown as it is written.
      return node.children.length === 1 && (isChosen || !node.ordered) ? 'a list' : null;
    default:
      return null;
  }
}

const SIGN = /^(?:[-+*>]|#{1,6}|\d+(?<mark>[.)]))(?=\s|$)/;

/**
 * A text of one line that begins with a sign, such as `+ operator`: Markdown makes a list, a heading
 * or a quotation of it.
 */
export function checkBlock({children}: Root, {written, isChosen}: ReadText): Change[] {
  const [node, ...others] = children;
  const text = written.trim();
  const name = node === undefined || others.length > 0 ? null : blockName(node, isChosen, text);
  const isSetext = node?.type === 'heading' && text.includes('\n');
  if (name === null || (text.includes('\n') && !isSetext)) {
    return [];
  }
  const start = written.indexOf(text);
  const end = start + text.length;
  const {0: sign, groups} = SIGN.exec(text) ?? {0: ''};
  const signEnd = start + sign.length;
  const signStart = groups?.mark === undefined ? start : signEnd - 1;
  // A line of signs makes a heading of the one above it.
  const line = written.lastIndexOf(text.slice(text.lastIndexOf('\n') + 1).trim());
  return [
    {
      code: 'mdx/lost-characters',
      message:
        sign === ''
          ? `Markdown makes ${name} of “${excerptOf(text)}”`
          : `Markdown makes ${name} of what begins with \`${sign}\``,
      found: `read as the sign of ${name}`,
      help: 'put the sign in code, or write a backslash before it',
      start,
      end: sign === '' ? end : signEnd,
      rewrites: [
        ...(sign === ''
          ? asEscaped(written, [line, line + 1], isChosen ? /[-=]/ : /[-=>]/)
          : asEscaped(
              written,
              [signStart, groups?.mark === undefined ? signStart + 1 : signEnd],
              /[^]/,
            )),
        ...asCodeSpan(written, [start, end]),
      ],
    },
  ];
}
