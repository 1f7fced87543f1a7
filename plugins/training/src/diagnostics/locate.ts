import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import type {Diagnostic, Position, Problem, YamlPath} from './diagnostic';
import {frontMatterSource, type YamlSource} from './frontMatterSource';
import {offsetInScalarSource} from './scalarOffset';

/** A stretch of YAML text, in offsets: [first character, one past the last). */
type Span = readonly [start: number, end: number];

/** The entry of a collection that a path leads to. */
interface Entry {
  readonly key: Node | null;
  readonly value: Node | null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function toEntry(pair: Pair): Entry {
  return {key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null};
}

function step(parent: Node | null, segment: string | number, document: Document): Entry | null {
  const collection = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(collection)) {
    const pairOf = (name: string) =>
      collection.items.find(
        ({key}) => isScalar(key) && (key.source === name || String(key.value) === name),
      );
    const pair = pairOf(String(segment));
    const merged = pairOf('<<')?.value;
    if (pair) {
      return toEntry(pair);
    }
    return isNode(merged) ? step(merged, segment, document) : null;
  }
  if (isSeq(collection) && typeof segment === 'number') {
    const item = collection.items[segment];
    if (isPair(item)) {
      return toEntry(item);
    }
    return isNode(item) ? {key: null, value: item} : null;
  }
  return null;
}

/** The entry at the path, or the nearest one above it that exists. */
function findEntry(document: Document, path: YamlPath): {entry: Entry; exact: boolean} {
  let entry: Entry = {key: null, value: document.contents};
  for (const segment of path) {
    const next = step(entry.value, segment, document);
    if (next === null) {
      return {entry, exact: false};
    }
    entry = next.key === null && next.value === null ? entry : next;
  }
  return {entry, exact: true};
}

function spanOf(node: Node | null): Span | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}

/** The smallest text that stands for an entry: a scalar itself, the key of a collection. */
function spanOfEntry(entry: Entry, at: Problem['at']): Span {
  const keySpan = spanOf(entry.key);
  if (at === 'key' && keySpan) {
    return keySpan;
  }
  if (isScalar(entry.value) || isAlias(entry.value)) {
    const span = spanOf(entry.value);
    if (span && span[1] > span[0]) {
      return span;
    }
  }
  if (keySpan) {
    return keySpan;
  }
  const first = isMap(entry.value) ? entry.value.items[0]?.key : null;
  const firstSpan = isNode(first) ? spanOf(first) : null;
  const own = spanOf(entry.value);
  return firstSpan ?? (own ? [own[0], Math.min(own[1], own[0] + 1)] : [0, 0]);
}

/** A block scalar's text would underline many lines: end at the first line break. */
function endAtLineBreak(source: string, [start, end]: Span): Span {
  const lineBreak = source.slice(start, end).search(/\r?\n/);
  return lineBreak === -1 ? [start, end] : [start, start + lineBreak];
}

/** Where an offset of a file's text stands in it. */
export function positionAt(content: string, offset: number): Position {
  const before = content.slice(0, offset).split('\n');
  // A byte order mark is no character of the first line.
  const bom = before.length === 1 && content.startsWith('\uFEFF') ? 1 : 0;
  return {line: before.length, column: (before.at(-1) ?? '').length + 1 - bom};
}

function locateInYaml(problem: Problem, document: Document, source: YamlSource): Span {
  const {entry, exact} = findEntry(document, problem.path);
  const whole = spanOfEntry(entry, exact ? problem.at : 'value');
  const isInside = problem.offset !== undefined && isScalar(entry.value) && exact;
  if (!isInside) {
    return endAtLineBreak(source.text, whole);
  }
  const start = offsetInScalarSource(entry.value, source.text, problem.offset ?? 0);
  return [start, start + (source.text.startsWith('\r\n', start) ? 2 : 1)];
}

function toDiagnostics(
  problems: readonly Problem[],
  file: string,
  content: string,
  source: YamlSource,
): Diagnostic[] {
  const document = parseDocument(source.text, {merge: true});
  return problems.map((problem) => {
    const [start, end] = locateInYaml(problem, document, source);
    const {code, message, found, expected, help} = problem;
    return {
      code,
      severity: 'error',
      message,
      file,
      range: {
        start: positionAt(content, source.offset + start),
        end: positionAt(content, source.offset + end),
      },
      found,
      expected,
      help,
    };
  });
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
