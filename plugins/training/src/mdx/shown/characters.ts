import type {Nodes} from 'mdast';
import {excerptOf} from '../../diagnostics/wording';
import {spanOf} from '../syntaxTree';
import type {Change, ReadText} from './change';
import {asCodeSpan, asEscaped, wordAround} from './rewrite';

/** Signs that need no backslash where they stand: a line of `=`, or a point behind a number, does. */
const NEVER_NEEDED = /(?<!\d|\\)\\(?:[./?^%,;]|(?<!^.|\n.)=)/g;

/** What a word has whose backslashes are all its own: a class of characters, both ends, a drive. */
const OF_PATTERN = /\\[A-Za-z0-9]|^\^.*\$$|^[A-Za-z]:\\/;

/** A name of a server: both of the backslashes before it were meant. */
const SERVER = /(?<![^\s"'“(])\\\\(?=[\w.$-]+\\)/g;

function lost(
  written: string,
  start: number,
  end: number,
  message: string,
  found: string,
  help: string,
): Change {
  const word = wordAround(written, [start, end]);
  return {
    code: 'mdx/lost-characters',
    message,
    found,
    help,
    start,
    end,
    rewrites: [...asCodeSpan(written, word), ...asEscaped(written, [start, end], /[\\&]/g)],
  };
}

/** Backslashes that disappear: in `\d+\.\d+`, Markdown takes one for an escape. */
function checkBackslashes(raw: string, offset: number, written: string): Change[] {
  const matches = [...raw.matchAll(NEVER_NEEDED), ...raw.matchAll(SERVER)];
  // One for each word, whose other backslashes are in the same code then.
  const words = new Set<number>();
  const inPatterns = [...raw.matchAll(/(?<!\\)\\[!-/:-@[-`{-~]/g)].filter(({index, 0: escape}) => {
    const [first, last] = wordAround(raw, [index, index + escape.length]);
    return OF_PATTERN.test(raw.slice(first, last).replaceAll('\\\\', ''));
  });
  return [...matches, ...inPatterns]
    .sort((one, other) => one.index - other.index)
    .flatMap(({index, 0: escape}) => {
      const start = offset + index;
      const [first] = wordAround(written, [start, start + escape.length]);
      if (words.has(first)) {
        return [];
      }
      words.add(first);
      const shown = escape.slice(1);
      return [
        lost(
          written,
          start,
          start + escape.length,
          `Markdown takes the backslash of \`${escape}\` for its own`,
          `readers see “${shown}”`,
          'put it in code, or write two backslashes',
        ),
      ];
    });
}

const ENTITY =
  /^&(?!(?:amp|lt|gt|quot|apos|nbsp|lbrace|rbrace|lcub|rcub|lowbar|ast|num|grave|#x?[\da-f]+);)[a-z][a-z\d]*;$/i;

/** A name of a character that is what is asked for: `&copy;` as an option. */
function checkEntity(
  raw: string,
  value: string,
  offset: number,
  {written, isChosen}: ReadText,
): Change[] {
  return isChosen && raw === written.trim() && ENTITY.test(raw) && value !== raw
    ? [
        lost(
          written,
          offset,
          offset + raw.length,
          `Markdown takes \`${raw}\` for the name of a character`,
          `readers see “${excerptOf(value)}”`,
          'put it in code, or write `&amp;` for its first character',
        ),
      ]
    : [];
}

/** Characters of a text that Markdown has taken for its own. */
export function checkCharacters(node: Nodes, text: ReadText): Change[] {
  if (node.type !== 'text') {
    return [];
  }
  const [offset, end] = spanOf(node);
  const raw = text.written.slice(offset, end);
  return raw === node.value
    ? []
    : [
        ...checkBackslashes(raw, offset, text.written),
        ...checkEntity(raw, node.value, offset, text),
      ];
}
