import type {Nodes} from 'mdast';
import type {Span} from '../../diagnostics/span';
import {excerptOf} from '../../diagnostics/wording';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText, Rewrite} from './change';
import {asCodeSpan, asEscaped, isBalanced, PAIRS, wordAround} from './rewrite';
import {shownText} from './shownText';

/** Names with two underscores on either side that languages give a meaning. */
const DUNDER =
  /^(?:abs|add|all|annotations|aenter|aexit|and|await|bases|bool|builtins|call|class|CLASS|code|contains|copy|deepcopy|debug|defaults|del|delattr|delete|delitem|dict|DIR|dir|dirname|div|doc|enter|eq|exit|file|FILE|filename|float|floordiv|format|FUNCTION|future|ge|get|getattr|getattribute|getitem|globals|gt|hash|iadd|import|index|init|instancecheck|int|invert|iter|le|len|length|LINE|lt|main|matmul|METHOD|missing|mod|module|mro|mul|name|NAMESPACE|ne|neg|new|next|or|package|path|pos|pow|proto|qualname|radd|reduce|repr|reversed|round|set|setattr|setitem|slots|spec|str|sub|subclasses|truediv|typename|version|weakref|xor)$/;

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;

/** Whether the quotation before marks ends between them: `"*.c" and "*.h"`. */
function isInTwoQuotations(inner: string, before: string): boolean {
  const closing = PAIRS[before] ?? '';
  const place = inner.indexOf(closing);
  const [last = '', next = ''] = [inner[place - 1], inner[place + 1]];
  return closing !== '' && place !== -1 && !/\s/.test(last) && !/[\p{L}\p{N}]/u.test(next);
}

/** Whether marks are signs of something else: of a multiplication, a path, a name. */
function isNoEmphasis(
  type: string,
  marks: string,
  inner: string,
  before: string,
  after: string,
  isWhole: boolean,
): boolean {
  // Nobody emphasises a sign alone, nor half of a pair of brackets, nor leaves a mark over. A blank
  // is hidden from the parser by characters that no keyboard writes.
  const [mark] = marks;
  const hasMore = before === mark || after === mark;
  if (
    !/[\p{L}\p{N}\p{Co}]/u.test(inner) ||
    !isBalanced(inner) ||
    hasMore ||
    isInTwoQuotations(inner, before)
  ) {
    return true;
  }
  if (marks === '__') {
    return DUNDER.test(inner) || (isWhole && /^[a-z]+(?:_[a-z]+)*$/.test(inner));
  }
  if (type === 'delete') {
    return marks === '~';
  }
  if (!marks.startsWith('*')) {
    return false;
  }
  const isInWord = WORD.test(before) && WORD.test(after);
  const isCall = /[)\]]/.test(before) && /[\w([]/.test(after);
  const isCut = /^(?:[,;:)\]}?!]|\.\w\S*\s)/.test(inner) || /[([{,;/|\\=]$/.test(inner);
  const isPath = before === '/' || after === '/' || (before === '.' && /^[.\\]/.test(inner));
  return isInWord || isCall || isCut || isPath;
}

/** Marks around underscores with backslashes: what a formatter makes of `_____`. */
const BLANK = /[\\*_]*\\_[\\*_]*/g;

/** A line to write on, by which a sentence asks for a word. */
const LINE = {text: '\\_\\_\\_\\_\\_', shows: '_____'};

/** The line that emphasis is all that is left of; `null` where it is none. */
function lineAround(written: string, [start, end]: Span): Rewrite | null {
  const around = [...written.matchAll(BLANK)].find(
    ({index, 0: signs}) => index <= start && end <= index + signs.length,
  );
  return around === undefined
    ? null
    : {start: around.index, end: around.index + around[0].length, ...LINE};
}

/** Marks that take away characters which were meant: `2*3*4`, `__init__`. */
export function checkEmphasis(node: Nodes, parent: Nodes, {written, isChosen}: ReadText): Change[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') {
    return [];
  }
  const [start, end] = spanOf(node);
  const stretch = written.slice(start, end);
  const width =
    node.type === 'emphasis' || (node.type === 'delete' && !stretch.startsWith('~~')) ? 1 : 2;
  const marks = stretch.slice(0, width);
  const inner = stretch.slice(width, -width);
  const isWhole = stretch === written.trim();
  // Marks of the emphasis around it are not left over.
  const isIn = parent.type === 'emphasis' || parent.type === 'strong';
  const before = isIn && parent.children[0] === node ? '' : (written[start - 1] ?? '');
  const after = isIn && parent.children.at(-1) === node ? '' : (written[end] ?? '');
  if (!isNoEmphasis(node.type, marks, inner, before, after, isWhole)) {
    return [];
  }
  const line = lineAround(written, [start, end]);
  // What has a backslash was written by somebody who knows what the marks mean.
  if (!isChosen && line === null && /^(?:\\[^\p{L}\p{N}\s])+$/u.test(inner)) {
    return [];
  }
  const word = wordAround(written, [start, end]);
  return [
    {
      code: 'mdx/lost-characters',
      message: `Markdown takes the \`${marks}\` of \`${excerptOf(stretch)}\` for ${node.type === 'delete' ? 'a strike' : 'emphasis'}`,
      found: `readers see “${excerptOf(shownText(node))}”`,
      help: `put it in code, or write a backslash before each \`${marks[0] ?? ''}\``,
      start,
      end,
      rewrites:
        line !== null
          ? [line]
          : [
              ...asCodeSpan(written, word).filter(() => !/\s/.test(written.slice(...word))),
              ...asEscaped(written, [start, end], /[*_~]/g),
            ],
    },
  ];
}
