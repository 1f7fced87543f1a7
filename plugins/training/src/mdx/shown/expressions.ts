import type {Node, Program} from 'estree';
import type {Nodes} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {asText} from '../mdxError';
import {scriptNodesIn} from '../syntaxTree';
import {usedNames} from '../usedNames';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';
import {expressionOf, shownOfExpression} from './shownText';

/** What nobody writes to have its value shown. */
const NEVER_MEANT: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'ClassExpression',
  'FunctionExpression',
  'ObjectExpression',
  'SequenceExpression',
  'ThisExpression',
  'UnaryExpression',
  'UpdateExpression',
]);

function hasJsx(program: Program): boolean {
  return scriptNodesIn(program).some(({type}: {type: string}) => type.startsWith('JSX'));
}

/** A name that JavaScript itself gives a value, such as `undefined`, and the page none. */
function isBuiltIn(node: Node, known: ReadonlySet<string>): boolean {
  return node.type === 'Identifier' && node.name in globalThis && !known.has(node.name);
}

/** Whether braces are text to their author: what is in them has a value that nobody asks for. */
function isText(program: Program, known: ReadonlySet<string>): boolean {
  const expression = expressionOf(program);
  if (expression === null) {
    return program.body.length === 0 && (program.comments ?? []).length === 0;
  }
  if (hasJsx(program)) {
    return false;
  }
  if (expression.type === 'Literal') {
    return typeof expression.value !== 'string';
  }
  const isConstant =
    (expression.type === 'BinaryExpression' || expression.type === 'LogicalExpression') &&
    usedNames(program).length === 0;
  return isConstant || NEVER_MEANT.has(expression.type) || isBuiltIn(expression, known);
}

/** Whether a name in braces is one that nobody knows, which is another problem. */
function hasUnknownName(program: Program, known: ReadonlySet<string>): boolean {
  return usedNames(program).some(({name}) => !known.has(name) && !(name in globalThis));
}

function resultOf(program: Program): string {
  const shown = program.body.length === 0 ? '' : shownOfExpression(expressionOf(program));
  if (shown === null) {
    return 'not shown as it is written';
  }
  return shown === '' ? 'readers see nothing of it' : `readers see “${excerptOf(shown)}”`;
}

/** Braces that are text to their author, and a calculation to MDX: `{3}` is shown as `3`. */
export function checkExpression(node: Nodes, {written, known}: ReadText): Change[] {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') {
    return [];
  }
  const program = node.data?.estree;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (!program || !isText(program, known) || hasUnknownName(program, known)) {
    return [];
  }
  return [
    {
      code: 'mdx/evaluated',
      message: `\`${excerptOf(written.slice(start, end))}\` is not text here: MDX reads it as JavaScript`,
      found: resultOf(program),
      help: asText('{'),
      start,
      end,
      rewrites: rewritesOfBraces(written, start, end),
    },
  ];
}

/** Ways to write braces that are text. */
export function rewritesOfBraces(written: string, start: number, end: number) {
  return [
    ...asCodeSpan(written, wordAround(written, [start, end])),
    ...asEscaped(written, [start, end], /[{}]/g),
  ];
}
