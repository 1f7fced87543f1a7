import type {Node, Program} from 'estree';
import type {Nodes} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {asText} from '../syntax/mdxError';
import {scriptNodesIn, spanOf} from '../syntaxTree';
import {NAMES_OF_PAGES, usedNames} from '../names/usedNames';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';
import {expressionOf, shownOfExpression} from './shownOfExpression';

/** What nobody writes to have its value shown. */
const NEVER_MEANT: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'ClassExpression',
  'FunctionExpression',
  'ObjectExpression',
  'SequenceExpression',
  'UnaryExpression',
  'UpdateExpression',
]);

function hasJsx(program: Program): boolean {
  return scriptNodesIn(program).some(({type}: {type: string}) => type.startsWith('JSX'));
}

/** A name that JavaScript itself gives a value, such as `undefined`, and the page none. */
function isBuiltIn(node: Node, known: ReadonlySet<string> | null): boolean {
  return node.type === 'Identifier' && node.name in globalThis && known?.has(node.name) !== true;
}

/** What a page knows of itself, and an author may want to show. */
const OF_PAGE: ReadonlySet<string> = new Set(['frontMatter', 'contentTitle', 'toc', 'assets']);

/** Whether an expression has nothing to do with its page, such as `{Math.max(1, 2)}`. */
function isOfNoPage(program: Program, known: ReadonlySet<string> | null): boolean {
  return (
    known !== null && !usedNames(program).some(({name}) => known.has(name) || OF_PAGE.has(name))
  );
}

/** `this` has no value in a page. */
function readsThis(program: Program): boolean {
  return scriptNodesIn(program).some(({type}) => type === 'ThisExpression');
}

/** Whether braces are text to their author: what is in them has a value that nobody asks for. */
function isText(program: Program, {known, isChosen}: ReadText): boolean {
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
  if (expression.type === 'TemplateLiteral' && shownOfExpression(expression) !== null) {
    return false;
  }
  if (readsThis(program) || (isChosen && isOfNoPage(program, known))) {
    return true;
  }
  const isConstant =
    (expression.type === 'BinaryExpression' || expression.type === 'LogicalExpression') &&
    usedNames(program).length === 0;
  return isConstant || NEVER_MEANT.has(expression.type) || isBuiltIn(expression, known);
}

/** Whether a name in braces is one that nobody knows, which is another problem. */
function hasUnknownName(program: Program, known: ReadonlySet<string> | null): boolean {
  return usedNames(program).some(
    ({name}) => known?.has(name) !== true && !NAMES_OF_PAGES.has(name) && !(name in globalThis),
  );
}

function resultOf(program: Program): string {
  const shown = program.body.length === 0 ? '' : shownOfExpression(expressionOf(program));
  if (shown === null) {
    return 'not shown as it is written';
  }
  return shown === '' ? 'readers see nothing of it' : `readers see “${excerptOf(shown)}”`;
}

/** Braces that are text to their author, and a calculation to MDX: `{3}` is shown as `3`. */
export function checkExpression(node: Nodes, text: ReadText): Change[] {
  const {written, known} = text;
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') {
    return [];
  }
  const program = node.data?.estree;
  const [start, end] = spanOf(node);
  if (!program || !isText(program, text) || hasUnknownName(program, known)) {
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
    ...asEscaped(written, [start, start + 1], /\{/),
  ];
}
