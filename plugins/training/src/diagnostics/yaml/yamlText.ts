import type {Scalar} from 'yaml';

/** Text that YAML reads as itself wherever it stands. */
const PLAIN = /^[A-Za-z][\w-]*$/;

/** Words that YAML 1.1, which Docusaurus reads, takes for something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** What single quotes cannot hold: line breaks, which they fold, and control characters. */
const NEEDS_ESCAPE = /[\p{Cc}\u2028\u2029]/u;

/**
 * Writes a text as YAML, in the style of the scalar in whose place it is to stand: in
 * `{"key":"value"}` the quotes are what ends the key.
 */
export function toYamlText(text: string, style?: Scalar['type']): string {
  if (style === 'QUOTE_DOUBLE' || NEEDS_ESCAPE.test(text)) {
    return JSON.stringify(text);
  }
  return style !== 'QUOTE_SINGLE' && PLAIN.test(text) && !NOT_TEXT.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

/** What begins, ends or cuts a text without quotes; between brackets, a comma does as well. */
const NEEDS_QUOTES = /^[\s\-?:,[\]{}#&*!|>'"%@`=~]|[,[\]{}]|:(?=\s|$)|\s#|\s$/;

/** Whether YAML reads a text without quotes as itself, wherever it stands. */
export function isPlainText(text: string): boolean {
  return text !== '' && !NEEDS_QUOTES.test(text);
}
