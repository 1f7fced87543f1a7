import {type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair} from 'yaml';
import type {YamlPath} from '../diagnostic';
import type {Span} from '../span';

/** The entry of a collection that a path leads to. */
export interface Entry {
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
    return isNode(item) ? {key: null, value: item} : null;
  }
  return null;
}

/** The entry at the path, or the nearest one above it that exists. */
export function findEntry(
  document: Document,
  path: YamlPath,
): {readonly entry: Entry; readonly exact: boolean} {
  let entry: Entry = {key: null, value: document.contents};
  for (const segment of path) {
    const next = step(entry.value, segment, document);
    if (next === null) {
      return {entry, exact: false};
    }
    entry = next;
  }
  return {entry, exact: true};
}

/**
 * Steps from the root of a document to a node.
 *
 * @param above what the node is in, from the root on
 */
export function pathOfNode(above: readonly unknown[], node: Node): YamlPath {
  return above.flatMap((parent, index): (string | number)[] => {
    if (isSeq(parent)) {
      return [parent.items.indexOf(above[index + 1] ?? node)];
    }
    return isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : [];
  });
}

export function spanOf(node: Node | null): Span | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}

/** The smallest text that stands for an entry: a scalar itself, the key of a collection. */
export function spanOfEntry(entry: Entry, at: 'key' | 'value'): Span {
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
export function endAtLineBreak(source: string, [start, end]: Span): Span {
  const lineBreak = source.slice(start, end).search(/\r?\n/);
  return lineBreak === -1 ? [start, end] : [start, start + lineBreak];
}
