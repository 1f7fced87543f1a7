import {inQuotes, isShort} from '../../wording';
import {quoteEdit} from './edits';
import type {YamlProblem} from './yamlProblem';

/** How to write a text that YAML reads as something else. */
function quoteHelp(value: string): string {
  const onOneLine = value.replace(/\s+/g, ' ');
  return isShort(onOneLine)
    ? `put the text in quotes: ${inQuotes(onOneLine)}`
    : 'put the text in single quotes, or below a line that ends with `>-`';
}

/** A problem that quotes around a stretch of the text undo. */
export function quoted(
  text: string,
  start: number,
  end: number,
  problem: Omit<YamlProblem, 'help' | 'fix' | 'expected'>,
): YamlProblem {
  return {
    ...problem,
    expected: null,
    help: quoteHelp(text.slice(start, end)),
    fix: {description: 'put the text in quotes', edits: [quoteEdit(text, start, end)]},
  };
}

/** The value without a comment, which would become a part of it in quotes. */
export function withoutComment(text: string, start: number, end: number): number {
  const comment = text.slice(start, end).search(/[ \t]#/);
  return comment === -1 ? end : start + comment;
}

/** The stretch of a list in brackets, or of keys in braces, up to the next comma or the end. */
export function endOfFlowValue(text: string, start: number): number {
  const length = text.slice(start).search(/[,\]}\n]/);
  return length === -1 ? text.length : start + length;
}
