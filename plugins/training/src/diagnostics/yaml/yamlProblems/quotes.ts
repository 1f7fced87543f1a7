import type {Edit} from '../../diagnostic';
import {inQuotes, isShort} from '../../wording';
import {type Enclosed, enclosedIn, isQuoted} from './enclosed';
import {type EntryLine, indexAt, linesOf, readEntry} from './lines';
import {canRead} from './edits';
import type {YamlProblem, Recogniser} from './yamlProblem';
import type {YamlError} from './yamlErrors';

interface Quote {
  readonly character: "'" | '"';
  /** As in a sentence. */
  readonly name: string;
  readonly otherName: string;
  /** Its own character in a text between such quotes. */
  readonly escape: string;
}

const QUOTES: readonly Quote[] = [
  {character: "'", name: 'single quotes', otherName: 'double quotes', escape: "''"},
  {character: '"', name: 'double quotes', otherName: 'single quotes', escape: '\\"'},
];

function quoteOf(value: string): Quote | null {
  return QUOTES.find(({character}) => value.startsWith(character)) ?? null;
}

/** Offset of the quote that ends the text in a value, or `null` where it has none. */
function endOfQuoted(value: string, {character}: Quote): number | null {
  const pattern = character === "'" ? /^'(?:[^']|'')*'/ : /^"(?:[^"\\]|\\.)*"/;
  const match = pattern.exec(value)?.[0];
  return match === undefined ? null : match.length - 1;
}

/** Quotes inside of the quotes: `'It's the trail'`. */
function findInnerQuote(text: string, entry: EntryLine, quote: Quote): YamlProblem | null {
  const {value, valueStart, line} = entry;
  const {character, escape, name, otherName} = quote;
  const first = endOfQuoted(value, quote);
  const isClosed = value.endsWith(character);
  const isInWord = first !== null && /\p{L}.\p{L}/u.test(value.slice(first - 1, first + 2));
  if (first === null || first === value.length - 1 || !(isClosed || isInWord)) {
    return null;
  }
  const inner: Edit[] = [...value.slice(0, isClosed ? -1 : undefined).matchAll(/['"]/g)]
    .filter(({0: found, index}) => found === character && index > 0 && value[index - 1] !== '\\')
    .map(({index}) => ({
      start: valueStart + index,
      end: valueStart + index + 1,
      text: escape,
    }));
  const end = valueStart + value.length;
  const edits = isClosed ? inner : [...inner, {start: end, end, text: character}];
  const isApostrophe = character === "'";
  return canRead(text, edits, line.end)
    ? {
        message: isApostrophe
          ? `an apostrophe ends a text in ${name} too early`
          : `a quotation mark ends a text in ${name} too early`,
        start: valueStart + first,
        end: valueStart + first + 1,
        found: 'the text ends here',
        expected: null,
        help: isClosed
          ? `write \`${escape}\` inside the text, or put the text in ${otherName}`
          : `put the text in ${otherName}`,
        ...(isClosed && {fix: {description: `write \`${escape}\` inside the text`, edits}}),
      }
    : null;
}

/** Words behind the closing quote: `"Check" what you know`. */
function findTextAfterQuotes(text: string, entry: EntryLine, quote: Quote): YamlProblem | null {
  const {value, valueStart, line} = entry;
  const closing = endOfQuoted(value, quote);
  const rest = closing === null ? '' : value.slice(closing + 1);
  const end = valueStart + value.length;
  const edits = [{start: valueStart, end, text: inQuotes(value)}];
  if (closing === null || rest.trim() === '' || !canRead(text, edits, line.end)) {
    return null;
  }
  return {
    message: 'a text goes on after its closing quote',
    start: end - rest.trimStart().length,
    end,
    found: 'outside of the quotes',
    expected: null,
    help: isShort(value)
      ? `put quotes around all of it: ${inQuotes(value)}`
      : 'put quotes around all of it',
    fix: {description: 'put quotes around all of it', edits},
  };
}

function noClosingQuote(start: number, {character, name}: Quote): YamlProblem {
  return {
    message: `a text in ${name} has no closing quote`,
    start,
    end: start + 1,
    found: 'opened here',
    expected: null,
    help: `write \`${character}\` at the end of the text as well, or remove the one at its start`,
  };
}

/** A quote that is opened in a line and closed nowhere, or by the quote of another text. */
function findUnclosed(
  text: string,
  entry: EntryLine,
  {isClosed}: Enclosed,
  error: YamlError,
): YamlProblem | null {
  const {line} = entry;
  const start = entry.valueStart;
  const quote = quoteOf(entry.value);
  if (quote === null || endOfQuoted(entry.value, quote) !== null) {
    return null;
  }
  const {character} = quote;
  const end = start + entry.value.length;
  // A text that ends in a line below may be right: then a quote here helps nothing.
  const upTo = isClosed ? Math.max(line.end, error.start) : line.end;
  return canRead(text, [{start: end, end, text: character}], upTo)
    ? noClosingQuote(start, quote)
    : null;
}

/** Quotes that end too early, or not at all. */
export const findWrongQuotes: Recogniser = (text, error) => {
  const lines = linesOf(text);
  const index = indexAt(lines, error.start);
  const line = lines[index];
  const entry = line && readEntry(line);
  const quote = entry && quoteOf(entry.value);
  const here =
    entry && quote
      ? (findInnerQuote(text, entry, quote) ?? findTextAfterQuotes(text, entry, quote))
      : null;
  if (here !== null) {
    return here;
  }
  const texts = enclosedIn(text).filter(isQuoted);
  for (const before of lines.slice(0, index + 1).map(readEntry)) {
    const found = texts.find((other) => other.start === before.valueStart);
    const unclosed = found ? findUnclosed(text, before, found, error) : null;
    if (unclosed !== null) {
      return unclosed;
    }
  }
  const open = texts.find(({start, isClosed}) => !isClosed && start <= error.start);
  const opening = open ? quoteOf(text.slice(open.start)) : null;
  return open && opening ? noClosingQuote(open.start, opening) : null;
};
