import {type Document, isScalar, parseDocument} from 'yaml';
import type {Diagnostic, Position, Problem, Range} from './diagnostic';
import {commentBehind} from './yaml/comment';
import {frontMatterSource, type YamlSource} from './yaml/frontMatterSource';
import {createFixWriter, type FixWriter} from './yaml/toFix';
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
  readonly file: string;
  readonly content: string;
  readonly source: YamlSource;
  readonly document: Document;
  readonly fix: FixWriter;
}

function toRange([start, end]: Span, {content, source}: Located): Range {
  return {
    start: positionAt(content, source.offset + start),
    end: positionAt(content, source.offset + end),
  };
}

function spanOfText(
  problem: Pick<Problem, 'path' | 'offset' | 'length'>,
  {document, source}: Located,
): Span | null {
  const {entry, exact} = findEntry(document, problem.path);
  if (problem.offset === undefined || !exact || !isScalar(entry.value)) {
    return null;
  }
  const {offset, length = 1} = problem;
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

function spanOfPlace({path, at}: Pick<Problem, 'path' | 'at'>, {document, source}: Located): Span {
  const {entry, exact} = findEntry(document, path);
  const comment = exact && at === 'comment' ? commentBehind(entry.value, source.text) : null;
  const span = spanOfEntry(entry, exact && at === 'key' ? 'key' : 'value');
  return comment ?? endAtLineBreak(source.text, withoutBlockHeader(span, entry, source.text));
}

function toDiagnostic(problem: Problem, located: Located): Diagnostic {
  const {code, severity = 'error', message, found, expected, help, related = []} = problem;
  const span = spanOfText(problem, located) ?? spanOfPlace(problem, located);
  return {
    code,
    severity,
    message,
    file: located.file,
    range: toRange(span, located),
    found,
    expected,
    help,
    related: related.map((place) => ({
      range: toRange(spanOfText(place, located) ?? spanOfPlace(place, located), located),
      label: place.label,
    })),
    fix: located.fix(problem),
  };
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
  const document = parseDocument(source.text, {merge: true});
  const fix = createFixWriter(document, source);
  return problems.map((problem) => toDiagnostic(problem, {file, content, source, document, fix}));
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
  const source = frontMatterSource(content) ?? {text: '', offset: 0};
  return toDiagnostics(problems, file, content, source);
}

/** Gives problems in a YAML file their place in that file. */
export function locateInYamlFile(
  problems: readonly Problem[],
  file: string,
  content: string,
): Diagnostic[] {
  return toDiagnostics(problems, file, content, {text: content, offset: 0});
}
