import type {YamlPath} from './diagnostic';

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
    return text === '' ? segment : `${text}.${segment}`;
  }, '');
}

/** A path as the subject of a sentence. */
export function nameOf(path: YamlPath): string {
  return path.length === 0 ? 'the file' : `\`${formatPath(path)}\``;
}

/** `` `a`, `b` or `c` `` */
export function formatList(words: readonly string[], conjunction = 'or'): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`;
}
