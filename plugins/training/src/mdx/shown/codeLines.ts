import type {Nodes, Root} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {HELP_WITH_INDENTED_CODE, isInIndentedCode} from '../indentedCode';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';

/** A backslash that continues a command on the next line, and breaks the line in Markdown. */
function checkBreak(node: Nodes, {written}: ReadText): Change[] {
  const [start, end] = spanOf(node);
  // A command is one, however many lines it has.
  const isFirst = !/\\\n\s*--?\w/.test(written.slice(0, start));
  return node.type === 'break' &&
    written[start] === '\\' &&
    /^\s*--?\w/.test(written.slice(end)) &&
    isFirst
    ? [
        {
          code: 'mdx/lost-characters',
          message: 'Markdown takes the `\\` at the end of a line for a break of it',
          found: 'readers do not see it',
          help: 'put the whole command in a block of code, between two lines of three backticks',
          start,
          end: start + 1,
          rewrites: [],
        },
      ]
    : [];
}

/** Lines of a program, which have become words of one paragraph. */
function checkIndented(node: Nodes, root: Root, {written}: ReadText): Change[] {
  const [start, end] = spanOf(node);
  const isOfRoot = root.children.some((child) => child === node);
  return node.type === 'paragraph' && isOfRoot && isInIndentedCode(written, start)
    ? [
        {
          code: 'mdx/lost-characters',
          message: `MDX takes \`${excerptOf(written.slice(start, end))}\` for a paragraph`,
          found: 'readers see words of a sentence, and no code',
          help: HELP_WITH_INDENTED_CODE,
          start,
          end,
          rewrites: [],
        },
      ]
    : [];
}

/** Lines of a command or a program that stand in no block of code. */
export function checkCodeLines(node: Nodes, root: Root, text: ReadText): Change[] {
  return [...checkBreak(node, text), ...checkIndented(node, root, text)];
}
