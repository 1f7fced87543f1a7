import type {Nodes} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';

/** `::before` and `a:hover{color: red}`, which remark-directive takes for directives. */
function checkDirective(node: Nodes, {written, isChosen}: ReadText): Change[] {
  if (node.type !== 'leafDirective' && node.type !== 'textDirective') {
    return [];
  }
  const {type, attributes, children} = node;
  const [start, end] = spanOf(node);
  const isBare = Object.keys(attributes ?? {}).length === 0 && children.length === 0;
  const isGlued = /[\p{L}\p{N})\]]/u.test(written[start - 1] ?? '');
  const isText = type === 'leafDirective' ? isBare || isChosen : !isBare && (isChosen || isGlued);
  const stretch = written.slice(start, end);
  return isText
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown takes \`${excerptOf(stretch)}\` for a directive`,
          found: 'readers do not see it as it is written',
          help: 'put it in code, or write `\\:` for its colon',
          start,
          end,
          rewrites: [
            ...asCodeSpan(written, wordAround(written, [start, end])),
            ...asEscaped(written, [start, end], /:/g),
          ],
        },
      ]
    : [];
}

/**
 * `$5 and $10`, `${a}${b}` and `$HOME:$PATH` on a site with formulas. A formula has no space inside
 * of one of its marks, and nothing behind them that another `$` would begin.
 */
function checkMath(node: Nodes, {written}: ReadText): Change[] {
  const type: string = node.type;
  if (type !== 'inlineMath') {
    return [];
  }
  const [start, end] = spanOf(node);
  const stretch = written.slice(start, end);
  const next = written[end] ?? '';
  const isText =
    /^\$(?:\s[^$]*\S|\S[^$]*\s|\S\s)\$$/.test(stretch) ||
    (/^\$[^$]+\$$/.test(stretch) &&
      (/[\d{]/.test(next) ||
        (stretch[1] === '(' && next === '(') ||
        (/^\$[A-Z_]{2}/.test(stretch) && /[A-Z_]/.test(next))));
  return isText
    ? [
        {
          code: 'mdx/lost-characters',
          message: `Markdown takes \`${excerptOf(stretch)}\` for a formula`,
          found: 'readers see a formula, without the dollar signs',
          help: 'write `\\$` for each dollar sign',
          start,
          end,
          rewrites: asEscaped(written, [start, end], /\$/g),
        },
      ]
    : [];
}

/** What plugins of a site read into its Markdown. */
export function checkExtensions(node: Nodes, text: ReadText): Change[] {
  return [...checkDirective(node, text), ...checkMath(node, text)];
}
