import {type Document, isScalar, parseDocument} from 'yaml';
import {severityOf} from './codes';
import type {Diagnostic, Position, Problem, Range} from './diagnostic';
import {commentBehind} from './yaml/comment';
import {frontMatterSource, type YamlSource} from './yaml/frontMatterSource';
import {createFixWriter} from './yaml/toFix';
import {characterInScalarSource} from './yaml/scalarOffset';
import {endAtLineBreak, type Entry, findEntry, type Span, spanOfEntry} from './yaml/yamlEntry';

/** Where an offset of a file's text stands in it. */
export function positionAt(content: string, offset: number): Position {
  const before = content.slice(0, offset).split('\n');
  // A byte order mark is no character of the first line.
  const bom = before.length === 1 && content.startsWith('\uFEFF') ? 1 : 0;
  return {line: before.length, column: (before.at(-1) ?? '').length + 1 - bom};
}

/** A file, and the YAML in it. */
interface Located {
  readonly content: string;
  readonly source: YamlSource;
  readonly document: Document;
}

/** A key, a value, or a part of a text. */
type Place = Pick<Problem, 'path' | 'at' | 'offset' | 'length'>;

function toRange([start, end]: Span, {content, source}: Located): Range {
  return {
    start: positionAt(content, source.offset + start),
    end: positionAt(content, source.offset + end),
  };
}

function spanOfText({path, offset, length = 1}: Place, {document, source}: Located): Span | null {
  const {entry, exact} = findEntry(document, path);
  if (offset === undefined || !exact || !isScalar(entry.value)) {
    return null;
  }
  const [start, end] = characterInScalarSource(entry.value, source.text, offset);
  if (length <= 1) {
    return [start, end];
  }
  const [, lastEnd] = characterInScalarSource(entry.value, source.text, offset + length - 1);
  return endAtLineBreak(source.text, [start, Math.max(end, lastEnd)]);
}

/** The text of a block, if it has one, begins on the line below its `|` or `>-`. */
function withoutBlockHeader([start, end]: Span, {value}: Entry, source: string): Span {
  const isBlock =
    isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
  const hasText = isBlock && String(value.value).trim() !== '';
  return hasText && start === value.range?.[0]
    ? [characterInScalarSource(value, source, 0)[0], end]
    : [start, end];
}

function spanOfEntryAt({path, at}: Place, {document, source}: Located): Span {
  const {entry, exact} = findEntry(document, path);
  const comment = exact && at === 'comment' ? commentBehind(entry.value, source.text) : null;
  const span = spanOfEntry(entry, exact && at === 'key' ? 'key' : 'value');
  return comment ?? endAtLineBreak(source.text, withoutBlockHeader(span, entry, source.text));
}

function rangeOf(place: Place, located: Located): Range {
  return toRange(spanOfText(place, located) ?? spanOfEntryAt(place, located), located);
}

function locate(content: string, source: YamlSource): Located {
  return {content, source, document: parseDocument(source.text, {merge: true})};
}

function toDiagnostics(
  problems: readonly Problem[],
  file: string,
  content: string,
  source: YamlSource,
): Diagnostic[] {
  if (problems.length === 0) {
    return [];
  }
  const located = locate(content, source);
  const fix = createFixWriter(located.document, source);
  return problems.map((problem) => {
    const {code, severity = severityOf(code), message, found, expected, help} = problem;
    return {
      code,
      severity,
      message,
      file,
      range: rangeOf(problem, located),
      found,
      expected,
      help,
      related: (problem.related ?? []).map((place) => ({
        range: rangeOf(place, located),
        label: place.label,
      })),
      fix: fix(problem),
    };
  });
}

function frontMatterOf(content: string): YamlSource {
  return frontMatterSource(content) ?? {text: '', offset: 0};
}

/**
 * Gives problems in the front matter of a Markdown file their place in that file.
 *
 * @param content the whole file, as read from disk
 */
export function locateInFrontMatter(
  problems: readonly Problem[],
  file: string,
  content: string,
): Diagnostic[] {
  return toDiagnostics(problems, file, content, frontMatterOf(content));
}

/**
 * Finds places in the front matter of a Markdown file.
 *
 * @param content the whole file, as read from disk
 */
export function rangesInFrontMatter(places: readonly Place[], content: string): Range[] {
  const located = locate(content, frontMatterOf(content));
  return places.map((place) => rangeOf(place, located));
}

/** Gives problems in a YAML file their place in that file. */
export function locateInYamlFile(
  problems: readonly Problem[],
  file: string,
  content: string,
): Diagnostic[] {
  return toDiagnostics(problems, file, content, {text: content, offset: 0});
}
