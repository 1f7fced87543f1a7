import {type Document, isAlias, isMap, isScalar} from 'yaml';
import type {Fix, Mend} from './diagnostic';
import type {YamlSource} from './frontMatterSource';
import {findEntry, type Span, spanOf} from './yamlEntry';

/** Text that YAML reads as itself wherever it stands. */
const PLAIN = /^[A-Za-z][\w-]*$/;

/** Words that YAML 1.1, which Docusaurus reads, takes for something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function quote(value: string): string {
  return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function insertKey(
  {path, key, value}: Extract<Mend, {kind: 'insert'}>,
  document: Document,
  source: YamlSource,
): Fix | null {
  const {entry, exact} = findEntry(document, path);
  const mapping = isAlias(entry.value) ? entry.value.resolve(document) : entry.value;
  const first = isMap(mapping) ? mapping.items[0]?.key : null;
  const start = isScalar(first) ? (spanOf(first)?.[0] ?? null) : null;
  if (!exact || !isMap(mapping) || start === null) {
    return null;
  }
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const before = source.text.slice(lineStart, start);
  // What stands before the first key, such as an anchor, may belong to the mapping.
  if (!mapping.flow && !/^[\s-]*$/.test(before)) {
    return null;
  }
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  const separator = mapping.flow ? ', ' : lineBreak + before.replaceAll('-', ' ');
  const offset = source.offset + start;
  return {
    description: `add \`${key}: ${value}\``,
    edits: [{start: offset, end: offset, text: `${key}: ${quote(value)}${separator}`}],
  };
}

/**
 * Turns a mend of a value into an edit of the file.
 *
 * @param span of the key or value at fault, in the YAML text
 * @returns `null` where the YAML is written in a way that leaves no certain edit
 */
export function toFix(
  mend: Mend,
  [start, end]: Span,
  document: Document,
  source: YamlSource,
): Fix | null {
  if (mend.kind === 'insert') {
    return insertKey(mend, document, source);
  }
  return {
    description: `write \`${mend.text}\``,
    edits: [{start: source.offset + start, end: source.offset + end, text: quote(mend.text)}],
  };
}
