import {readNumber} from '../../shared/readNumber';
import type {YamlFix} from '../diagnostic';
import {formatList, inQuotes, isShort} from '../wording';

/** `90 days`, `75%`, `1,5` */
const NUMBER_AND_MORE = /^(?<number>[+-]?\d+(?:[.,]\d+)?)\s*(?<rest>\D*)$/;

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function quoteHelp(text: string): string {
  return isShort(text) ? `put it in quotes: ${text}` : 'put the text in quotes';
}

/** How to write a value that YAML does not read as the text that it was meant to be. */
export function helpForText(input: unknown): string | null {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return `put it in quotes: "${String(input)}"`;
  }
  if (input instanceof Date) {
    const isValid = !Number.isNaN(input.getTime());
    return isValid ? `put it in quotes: "${input.toISOString().slice(0, 10)}"` : null;
  }
  if (Array.isArray(input)) {
    const [first, ...others] = input as readonly unknown[];
    const isBlank = Array.isArray(first) && first.length === 1 && isScalar(first[0]);
    return isBlank && others.length === 0
      ? quoteHelp(inQuotes(`[[${String(first[0])}]]`))
      : 'write one text; if it starts with `[`, put it in quotes';
  }
  if (typeof input === 'object' && input !== null) {
    const [[key, value] = ['', null], ...others] = Object.entries(input);
    if (others.length > 0 || !(value === null || isScalar(value))) {
      return 'write one text; if it has a colon and a space in it, put it in quotes';
    }
    return value === null
      ? `write one text, in quotes if it starts with \`{\` or ends with a colon`
      : quoteHelp(inQuotes(`${key}: ${String(value)}`));
  }
  return null;
}

/** The numbers that a text may stand for, as people write them: `1,000` is 1000 to some, and 1 to others. */
function readMeanings(text: string): string[] {
  const read = ['.', ','].flatMap(
    (decimal) => readNumber(text, decimal, (sign) => /^\p{Sc}$/u.test(sign)) ?? [],
  );
  return [...new Set(read)];
}

/**
 * How to write a number that is a text.
 *
 * @param siblings keys that may stand beside it
 * @param key the one that it stands behind, or its place in a list
 */
export function helpForNumber(
  input: string,
  siblings: readonly string[],
  key: string | number,
): string | null {
  const withKey = (value: string) => (typeof key === 'number' ? value : `${key}: ${value}`);
  const {number, rest = ''} = NUMBER_AND_MORE.exec(input.trim())?.groups ?? {};
  const meanings = readMeanings(number ?? input);
  if (number === undefined || meanings.length > 1) {
    const place = NUMBER_WORDS.indexOf(input.trim().toLowerCase());
    const values = place === -1 ? meanings : [String(place + 1)];
    return values.length === 0 ? null : `write ${formatList(values.map(withKey))}`;
  }
  const plain = number.replace(',', '.');
  if (rest === '') {
    return `write \`${withKey(plain)}\`, without quotes${plain === number ? '' : ' and with a point'}`;
  }
  if (key === 'tolerance') {
    return /^(?:%|per ?cent|pct)/i.test(rest)
      ? `write \`${withKey(`${plain}%`)}\``
      : `write the number alone, in the unit of the answer: \`${withKey(plain)}\``;
  }
  return siblings.includes('unit')
    ? `write the number alone, \`${withKey(plain)}\`, and below it \`unit: ${/^\w/.test(rest) ? rest : inQuotes(rest)}\``
    : `write the number alone: \`${withKey(plain)}\``;
}

/** `two` */
const NUMBER_WORDS = 'one two three four five six seven eight nine ten'.split(' ');

/** `true` or `false`, where a text can mean only one of them. */
function booleanIn(input: string): 'true' | 'false' | null {
  const word = input.trim().toLowerCase();
  if (['true', 'yes', 'on', 'y'].includes(word)) {
    return 'true';
  }
  return ['false', 'no', 'off', 'n'].includes(word) ? 'false' : null;
}

/** How to write `true` or `false` that is a text. */
export function helpForBoolean(input: string): string {
  return `write ${formatList([booleanIn(input) ?? ['true', 'false']].flat())}, without quotes`;
}

/** A number where a number of days belongs, written as that: `1 day`, `2 days`. */
export function asDays(input: unknown): string {
  const number = String(input).trim();
  return number === '1' ? '1 day' : `${number} days`;
}

/** Whether a value is one word or number that YAML takes for something else than text. */
function isReadAsOther(input: unknown): boolean {
  return typeof input === 'number' || typeof input === 'boolean' || input instanceof Date;
}

/**
 * The certain way to write a value that is of another type than it should be.
 *
 * @param expected zod's name of the type
 */
export function scalarFix(expected: string, input: unknown): YamlFix | null {
  if (expected === 'string') {
    return isReadAsOther(input) ? {kind: 'quote'} : null;
  }
  if (typeof input !== 'string') {
    return null;
  }
  const word = input.trim();
  const isPlainNumber = NUMBER_AND_MORE.exec(word)?.groups?.rest === '' && !word.includes(',');
  const literals: Readonly<Record<string, string | null>> = {
    boolean: booleanIn(word),
    number: isPlainNumber ? word : null,
  };
  const literal = literals[expected] ?? null;
  return literal === null ? null : {kind: 'literal', text: literal};
}
