import type {YamlPath} from './diagnostic';

/** As much of a text as a sentence can carry. */
const EXCERPT_LENGTH = 60;

/** A text of an author's as a part of a sentence: on one line, and cut where it is long. */
export function excerptOf(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  return characters.length <= EXCERPT_LENGTH
    ? characters.join('')
    : `${characters.slice(0, EXCERPT_LENGTH).join('').trimEnd()}…`;
}

/** A text as code of Markdown, whatever backticks it has. */
export function asCode(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map(({length}) => length);
  const length = [1, 2, 3, 4].find((one) => !runs.includes(one)) ?? Math.max(...runs) + 1;
  const fence = '`'.repeat(length);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** Whether {@link excerptOf} would leave a text as it is. */
export function isShort(text: string): boolean {
  return excerptOf(text) === text;
}

/** A text as YAML takes it literally. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The value as an author sees it: `the number 90`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (value instanceof Date) {
    return 'a date';
  }
  if (typeof value === 'string') {
    return value.trim() === '' ? 'empty text' : 'text';
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `the number ${value}` : `\`${value}\``;
  }
  return typeof value === 'boolean' ? `\`${value}\`` : 'keys with values';
}

/** `questions[2].options[0].text` */
export function formatPath(path: YamlPath): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') {
      return `${text}[${segment}]`;
    }
    return text === '' ? excerptOf(segment) : `${text}.${excerptOf(segment)}`;
  }, '');
}

/** A path as the subject of a sentence. */
export function nameOf(path: YamlPath): string {
  return path.length === 0 ? 'the file' : `\`${formatPath(path)}\``;
}

/** `` `a`, `b` or `c` `` */
export function formatList(words: readonly string[], conjunction = 'or'): string {
  const quoted = words.map((word) => `\`${excerptOf(word)}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`;
}

/** Entries of lists that go by another name than their list. */
const ENTRIES: ReadonlyMap<string, string> = new Map([['from', 'page']]);

/** What one entry of a list is called: `option` for `options`. */
export function singularOf(key: string): string {
  return ENTRIES.get(key) ?? (key.endsWith('s') ? key.slice(0, -1) : key);
}

/** `no options`, `1 option`, `3 options` */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
