import {type Document, isCollection, isPair, isScalar, type Node} from 'yaml';
import type {Problem} from '../diagnostic';
import {findEntry} from './yamlEntry';

/** The words of a problem. */
type Words = Pick<Problem, 'message' | 'found' | 'help'>;

/** How words quote a value: nothing else in them has these signs around it. */
const QUOTES = [
  ['the number ', /(?![\d.])/],
  ['"', /"/],
  ['`', /`/],
  ['[[', /\]\]/],
  [': ', /['`]/],
] as const;

/** A list in a list is the deepest value that words quote. */
const DEPTH = 2;

function plainScalarsIn(node: unknown, depth = DEPTH): string[] {
  if (isScalar(node)) {
    return node.type === 'PLAIN' && typeof node.source === 'string' ? [node.source] : [];
  }
  return isCollection(node) && depth > 0
    ? node.items.flatMap((item) => plainScalarsIn(isPair(item) ? item.value : item, depth - 1))
    : [];
}

/** What words say of a value that YAML reads in a way of its own: `1.10` is read as 1.1. */
function readings(source: string): string[] {
  const lower = source.toLowerCase();
  const number = Number(source.replaceAll('_', ''));
  const date = /^\d{4}-\d\d?-\d\d?(?=[Tt\s])/.exec(source)?.[0];
  return [
    ...(/^[-+.]?\d/.test(source) && Number.isFinite(number) ? [String(number)] : []),
    ...(/^(?:true|false)$/.test(lower) ? [lower] : []),
    ...(date === undefined ? [] : [date]),
    ...(/^[-+]?\.inf$/.test(lower) ? [lower.startsWith('-') ? '-Infinity' : 'Infinity'] : []),
    ...(lower === '.nan' ? ['NaN'] : []),
  ].filter((reading) => reading !== source);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.+]/g, '\\$&');
}

function rewrite(words: string, reading: string, source: string): string {
  return QUOTES.reduce((all, [before, after]) => {
    const quoted = new RegExp(
      `(${before.replaceAll('[', '\\[')})${escapeRegExp(reading)}(?=${after.source})`,
      'g',
    );
    return all.replace(quoted, (_quoted, sign: string) => sign + source);
  }, words);
}

/** Words that YAML takes for nothing, and that are the name of it in many languages. */
const NOTHING = /^(?:null|~)$/i;

/** What is written in sentences, so that `null` there is no word: tools write it for what is missing. */
const SENTENCES: ReadonlySet<unknown> = new Set([
  'prompt',
  'stem',
  'hints',
  'feedback',
  'explanation',
  'model',
  'intro',
]);

function isSentence({path}: Problem): boolean {
  // The answers that feedback is for are words.
  return path.at(-1) !== 'answer' && path.some((key) => SENTENCES.has(key));
}

/** Whether `null` is a word that its author wrote without quotes. */
export function isNullAsWord(problem: Problem, document: Document): boolean {
  return !isSentence(problem) && isNullForText(problem, document);
}

/** Whether a text is missing where its author wrote `null`. */
function isNullForText({found, expected, path}: Problem, document: Document): boolean {
  const {entry, exact} = findEntry(document, path);
  return (
    found === 'nothing' &&
    expected === 'text' &&
    exact &&
    plainScalarsIn(entry.value).some((source) => NOTHING.test(source))
  );
}

function nothingAsWritten(problem: Problem, document: Document): Words {
  const {message, found, help, path} = problem;
  if (!isNullForText(problem, document)) {
    return {message, found, help};
  }
  const [source = ''] = plainScalarsIn(findEntry(document, path).entry.value);
  return {
    message: message.replace(/nothing$/, `\`${source}\``),
    found: `\`${source}\`, which is nothing to YAML`,
    help: isSentence(problem)
      ? 'write the text, or remove the key'
      : `put it in quotes: "${source}"`,
  };
}

/** Words that quote a value, however it may be read. */
const MAY_QUOTE = /the number |["`][-+]?\d|: [-+]?\d|["`](?:true|false|-?Infinity|NaN)\b|\[\[/;

/** The words of a problem with its value as the author wrote it: `0755`, not 755. */
export function wordsAsWritten(problem: Problem, document: () => Document): Words {
  const {message, found, help, path} = problem;
  if (found === 'nothing') {
    return nothingAsWritten(problem, document());
  }
  if (!MAY_QUOTE.test([message, found, help].join('\n'))) {
    return {message, found, help};
  }
  const {entry, exact} = findEntry(document(), path);
  const node: Node | null = exact ? entry.value : null;
  return plainScalarsIn(node).reduce<Words>(
    (words, source) =>
      readings(source).reduce<Words>(
        (all, reading) => ({
          message: rewrite(all.message, reading, source),
          found: rewrite(all.found, reading, source),
          help: all.help && rewrite(all.help, reading, source),
        }),
        words,
      ),
    {message, found, help},
  );
}
