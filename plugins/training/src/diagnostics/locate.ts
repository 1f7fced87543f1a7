import {isScalar} from 'yaml';
import {severityOf} from './codes';
import type {Diagnostic, Problem, Range} from './diagnostic';
import {positionAt} from './positions';
import type {SourceFile} from './sourceFile';
import {commentBehind} from './yaml/comment';
import {isNullAsWord, wordsAsWritten} from './yaml/asWritten';
import {createFixWriter} from './yaml/toFix';
import {characterInScalarSource} from './yaml/scalarOffset';
import {endAtLineBreak, type Entry, findEntry, spanOfEntry} from './yaml/yamlEntry';
import type {Span} from './span';

/** A key, a value, or a part of a text. */
type Place = Pick<Problem, 'path' | 'at' | 'offset' | 'length'>;

function toRange([start, end]: Span, {content, yaml}: SourceFile): Range {
  return {
    start: positionAt(content, yaml.offset + start),
    end: positionAt(content, yaml.offset + end),
  };
}

function spanOfText({path, offset, length = 1}: Place, {document, yaml}: SourceFile): Span | null {
  const {entry, exact} = findEntry(document, path);
  if (offset === undefined || !exact || !isScalar(entry.value)) {
    return null;
  }
  const [start, end] = characterInScalarSource(entry.value, yaml.text, offset);
  if (length <= 1) {
    return [start, end];
  }
  const [, lastEnd] = characterInScalarSource(entry.value, yaml.text, offset + length - 1);
  return endAtLineBreak(yaml.text, [start, Math.max(end, lastEnd)]);
}

/** The text of a block, if it has one, begins on the line below its `|` or `>-`. */
function withoutBlockHeader([start, end]: Span, {value}: Entry, yaml: string): Span {
  const isBlock =
    isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
  const hasText = isBlock && String(value.value).trim() !== '';
  return hasText && start === value.range?.[0]
    ? [characterInScalarSource(value, yaml, 0)[0], end]
    : [start, end];
}

function spanOfEntryAt({path, at}: Place, {document, yaml}: SourceFile): Span {
  const {entry, exact} = findEntry(document, path);
  const comment = exact && at === 'comment' ? commentBehind(entry.value, yaml.text) : null;
  const span = spanOfEntry(entry, exact && at === 'key' ? 'key' : 'value');
  return comment ?? endAtLineBreak(yaml.text, withoutBlockHeader(span, entry, yaml.text));
}

function rangeOf(place: Place, source: SourceFile): Range {
  return toRange(spanOfText(place, source) ?? spanOfEntryAt(place, source), source);
}

/** Finds places in the YAML of a file. */
export function rangesIn(places: readonly Place[], source: SourceFile): Range[] {
  return places.map((place) => rangeOf(place, source));
}

/** Gives problems in the YAML of a file their place in that file. */
export function locate(problems: readonly Problem[], source: SourceFile): Diagnostic[] {
  if (problems.length === 0) {
    return [];
  }
  const fix = createFixWriter(source);
  return problems.map((problem) => {
    const {code, severity = severityOf(code), expected} = problem;
    const {message, found, help} = wordsAsWritten(problem, () => source.document);
    return {
      code,
      severity,
      message,
      file: source.file,
      range: rangeOf(problem, source),
      found,
      expected,
      help,
      related: (problem.related ?? []).map((place) => ({
        range: rangeOf(place, source),
        label: place.label,
      })),
      fix: fix(
        isNullAsWord(problem, source.document) ? {...problem, fix: {kind: 'quote'}} : problem,
      ),
    };
  });
}
