import type {Nodes} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {isBalanced} from './rewrite';

/** The element that means what marks mean. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '**': 'strong',
  __: 'strong',
  '*': 'em',
  _: 'em',
  '~~': 'del',
};

/** Marks around words, with no space inside of them. */
const MARKED =
  /(?<!\\|[*_~])(\*\*|__|~~|\*|_)(?![\s*_~])((?:(?!\1)[^\n\\])*[^\s*_~\\])\1(?![*_~])/g;

/** Marks around words, with a space inside of one of them. */
const SPACED =
  /(?<![\\*_\p{L}\p{N}])(\*\*|__)(?:(?= )([^*_\n\\]*[^\s*_\\])|(?! )([^*_\n\\]*\s))\1(?![*_\p{L}\p{N}])/gu;

const WORD = /[\p{L}\p{N}]/u;

/** Scripts without spaces between words, where marks often stand beside a letter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u;

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Whether CommonMark takes marks for none because of what stands beside them: a mark between
 * punctuation and a letter opens or closes nothing (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run).
 */
function isBesidePunctuation(marks: string, inner: string, before: string, after: string): boolean {
  const first = Array.from(inner)[0] ?? '';
  const last = Array.from(inner).at(-1) ?? '';
  if (marks.startsWith('_')) {
    return (UNSPACED.test(before) || UNSPACED.test(after)) && WORD.test(inner);
  }
  const closes = PUNCTUATION.test(last) && WORD.test(after);
  const opens = PUNCTUATION.test(first) && WORD.test(before);
  return WORD.test(inner) && isBalanced(inner) && (closes || opens);
}

/** `**word **`: a mark opens nothing before a space, and closes nothing behind one. */
function checkSpaced(raw: string, offset: number): Change[] {
  return [...raw.matchAll(SPACED)].flatMap(
    ({index, 0: stretch, 1: marks = '', 2: before = '', 3: behind = ''}) => {
      const inner = (before + behind).trim();
      const start = offset + index;
      return /\p{L}{2}/u.test(inner)
        ? [
            {
              code: 'mdx/visible-marks' as const,
              message: `readers see the \`${marks}\` of “${excerptOf(stretch)}”`,
              found: 'no emphasis: there is a space inside of the marks',
              help: 'write the space outside of the marks',
              start,
              end: start + stretch.length,
              rewrites: [
                {
                  start,
                  end: start + stretch.length,
                  text: `${marks}${inner}${marks}`,
                  shows: inner,
                },
              ],
            },
          ]
        : [];
    },
  );
}

/** Marks of emphasis that readers see, because Markdown reads none there. */
export function checkMarks(node: Nodes, {written}: ReadText): Change[] {
  if (node.type !== 'text') {
    return [];
  }
  const [offset, endOffset] = spanOf(node);
  const raw = written.slice(offset, endOffset);
  const marked = [...raw.matchAll(MARKED)].flatMap(
    ({index, 0: stretch, 1: marks = '', 2: inner = ''}) => {
      const start = offset + index;
      const end = start + stretch.length;
      const before = Array.from(written.slice(0, start)).at(-1) ?? '';
      const after = Array.from(written.slice(end))[0] ?? '';
      const name = ELEMENTS[marks] ?? 'em';
      return isBesidePunctuation(marks, inner, before, after)
        ? [
            {
              code: 'mdx/visible-marks' as const,
              message: `readers see the \`${marks}\` of “${excerptOf(stretch)}”`,
              found: `no emphasis: ${marks.startsWith('_') ? 'the marks stand in a word' : 'the marks stand between punctuation and a letter'}`,
              help: `write \`<${name}>…</${name}>\`, or a space outside of the marks`,
              start,
              end,
              rewrites: [{start, end, text: `<${name}>${inner}</${name}>`, shows: inner}],
            },
          ]
        : [];
    },
  );
  return [...marked, ...checkSpaced(raw, offset)];
}
