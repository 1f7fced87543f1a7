import {isAlias, isCollection, isScalar, isSeq, type Node, type Scalar} from 'yaml';
import type {Edit} from '../diagnostic';
import {commentBehind} from './comment';
import {characterInScalarSource} from './scalarOffset';
import {spanOf} from './yamlEntry';
import {inQuotes} from '../wording';
import {quoteEdit} from './yamlProblems/edits';
import {isPlainText, toYamlText} from './yamlText';

/** Writes something else in the place of a key or a value. Blocks are left to their author. */
function writeNode(node: Node | null, textFor: (style: Scalar['type']) => string): Edit | null {
  const span = spanOf(node);
  const style = isScalar(node) ? node.type : undefined;
  const isBlock = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
  if (!span || span[1] <= span[0] || isBlock || !(isScalar(node) || isAlias(node))) {
    return null;
  }
  return {start: span[0], end: span[1], text: textFor(style)};
}

/** Writes other text in the place of a key or a value. */
export function replaceNode(node: Node | null, text: string): Edit | null {
  return writeNode(node, (style) => toYamlText(text, style));
}

/** Writes a number, `true` or `false` in the place of a value. */
export function writeLiteral(value: Scalar, literal: string): Edit | null {
  return writeNode(value, () => literal);
}

/**
 * Puts a value in quotes as it is written: `1.10` is another text than the number that it is.
 *
 * @param withComment whether the comment behind it is a part of the text
 */
export function quoteValue(value: Scalar, yaml: string, withComment: boolean): Edit | null {
  const span = value.type === 'PLAIN' ? spanOf(value) : null;
  if (span === null || !withComment) {
    return span && quoteEdit(yaml, ...span);
  }
  const comment = commentBehind(value, yaml);
  return comment && quoteEdit(yaml, span[0], comment[1]);
}

/**
 * Has the line breaks of a text kept. Text in quotes, whose escapes would be seen, is left to its
 * author, and so is what stands between brackets.
 *
 * @param parent what the value is in
 */
export function keepLines(value: Scalar, parent: Node | null, yaml: string): Edit | null {
  const start = value.range?.[0];
  if (start === undefined) {
    return null;
  }
  if (value.type === 'BLOCK_FOLDED') {
    return yaml.startsWith('>', start) ? {start, end: start + 1, text: '|'} : null;
  }
  const [, end] = spanOf(value) ?? [start, start];
  const [, ...below] = yaml.slice(start, end).split('\n');
  const indents = below.flatMap((line) => /^ *(?=\S)/.exec(line) ?? []);
  const [indent = ''] = indents;
  const isInBrackets = isCollection(parent) && parent.flow === true;
  const isCertain =
    value.type === 'PLAIN' &&
    !isInBrackets &&
    commentBehind(value, yaml) === null &&
    indents.length > 0 &&
    indents.every((other) => other.length >= indent.length);
  const lineBreak = yaml.includes('\r\n') ? '\r\n' : '\n';
  return isCertain ? {start, end: start, text: `|-${lineBreak}${indent}`} : null;
}

/** Writes more text into a string, whatever its style; the text has no character to escape. */
export function insertInText(
  value: Scalar,
  yaml: string,
  offset: number,
  text: string,
): Edit | null {
  const [start] = characterInScalarSource(value, yaml, offset);
  return {start, end: start, text};
}

/**
 * Writes other text in the place of a part of a string, whatever its style. A string without quotes
 * gets them where it needs them then.
 *
 * @param length from `offset` on, in the string; neither end is a space
 * @param text on one line
 */
export function replaceInText(
  value: Scalar,
  yaml: string,
  {offset, length, text}: {readonly offset: number; readonly length: number; readonly text: string},
): Edit | null {
  const whole = spanOf(value);
  const [start] = characterInScalarSource(value, yaml, offset);
  const [, end] = characterInScalarSource(value, yaml, offset + length - 1);
  if (whole === null || /[\n\r]/.test(text) || end < start) {
    return null;
  }
  switch (value.type) {
    case 'QUOTE_DOUBLE':
      return {start, end, text: JSON.stringify(text).slice(1, -1)};
    case 'QUOTE_SINGLE':
      return {start, end, text: text.replaceAll("'", "''")};
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return {start, end, text};
    default: {
      const written = yaml.slice(whole[0], start) + text + yaml.slice(end, whole[1]);
      return isPlainText(written)
        ? {start, end, text}
        : {start: whole[0], end: whole[1], text: inQuotes(written)};
    }
  }
}

/** Takes an entry out of a list, with all that stands between it and the one before it. */
export function removeEntry(value: Scalar, list: Node | null, yaml: string): Edit | null {
  const items: unknown[] = isSeq(list) ? list.items : [];
  const before = items[items.indexOf(value) - 1];
  const start = isScalar(before) ? spanOf(before)?.[1] : undefined;
  const end = spanOf(value)?.[1];
  const isBlock = `${value.type ?? ''}${isScalar(before) ? (before.type ?? '') : ''}`.startsWith(
    'BLOCK',
  );
  // A comment between the two belongs to one of them.
  return start === undefined || end === undefined || isBlock || yaml.slice(start, end).includes('#')
    ? null
    : {start, end, text: ''};
}
