import {type Document, isMap, isScalar, type Node, visit, type YAMLMap} from 'yaml';
import type {Edit, Fix, Mend, Problem} from '../diagnostic';
import {insertInText, quoteValue, replaceNode, writeLiteral} from './editNode';
import type {YamlSource} from './frontMatterSource';
import {insertKey} from './insertKey';
import {findEntry} from './yamlEntry';

/** Turns the mend of a problem into an edit of the file; `null` where no edit is certain. */
export type Mender = (problem: Problem) => Fix | null;

/** An edit of the YAML text, and the key that a mapping has after it, if it gets another one. */
interface Change {
  readonly edit: Edit;
  readonly newKey: {readonly mapping: YAMLMap; readonly key: string} | null;
}

/** The mapping that a key is written in: not the one at its path where that takes it from another. */
function mappingOf(key: Node, document: Document): YAMLMap | null {
  const found: YAMLMap[] = [];
  visit(document, {
    Map(_key, mapping) {
      if (mapping.items.some((pair) => pair.key === key)) {
        found.push(mapping);
      }
    },
  });
  return found[0] ?? null;
}

function hasKey({items}: YAMLMap, name: string): boolean {
  return items.some(({key}) => isScalar(key) && String(key.value) === name);
}

function replace(text: string, {path, at}: Problem, document: Document): Change | null {
  const {entry, exact} = findEntry(document, path);
  const edit = exact ? replaceNode(at === 'key' ? entry.key : entry.value, text) : null;
  if (edit === null || at !== 'key') {
    return edit && {edit, newKey: null};
  }
  const mapping = entry.key && mappingOf(entry.key, document);
  return mapping && !hasKey(mapping, text) ? {edit, newKey: {mapping, key: text}} : null;
}

function insert(
  mend: Extract<Mend, {kind: 'insert'}>,
  document: Document,
  yaml: string,
): Change | null {
  const {entry, exact} = findEntry(document, mend.path);
  const mapping = exact ? entry.value : null;
  if (!isMap(mapping) || hasKey(mapping, mend.key)) {
    return null;
  }
  const edit = insertKey(mapping, mend, document, yaml);
  return edit && {edit, newKey: {mapping, key: mend.key}};
}

/** Whether two changes give one mapping the same key in two places. */
function repeatsKey(a: Change, b: Change): boolean {
  return (
    a.newKey !== null &&
    a.newKey.mapping === b.newKey?.mapping &&
    a.newKey.key === b.newKey.key &&
    a.edit.start !== b.edit.start
  );
}

/** The value at fault, written in another way. */
function rewrite(
  mend: Extract<Mend, {kind: 'literal' | 'quote' | 'insert-text'}>,
  {path, at}: Problem,
  document: Document,
  yaml: string,
): Change | null {
  const {entry, exact} = findEntry(document, path);
  const {value} = entry;
  if (!exact || !isScalar(value)) {
    return null;
  }
  const editOf = (): Edit | null => {
    switch (mend.kind) {
      case 'literal':
        return writeLiteral(value, mend.text);
      case 'quote':
        return quoteValue(value, yaml, at === 'comment');
      case 'insert-text':
        return insertInText(value, yaml, mend.offset, mend.text);
    }
  };
  const edit = editOf();
  return edit && {edit, newKey: null};
}

function changeFor(mend: Mend, problem: Problem, document: Document, yaml: string): Change | null {
  switch (mend.kind) {
    case 'insert':
      return insert(mend, document, yaml);
    case 'replace':
      return replace(mend.text, problem, document);
    default:
      return rewrite(mend, problem, document, yaml);
  }
}

function describe(mend: Mend): string {
  switch (mend.kind) {
    case 'insert':
      return `add \`${mend.key}: ${mend.value}\``;
    case 'quote':
      return 'put the text in quotes';
    case 'insert-text':
      return `add \`${mend.text.trim()}\``;
    default:
      return `write \`${mend.text}\``;
  }
}

/**
 * Makes the fixes of the problems of one document. They can be applied together: where two of
 * them would give a mapping the same key, the second problem gets none.
 */
export function createMender(document: Document, source: YamlSource): Mender {
  const changes: Change[] = [];
  return (problem) => {
    const {mend} = problem;
    if (mend === undefined || document.errors.length > 0) {
      return null;
    }
    const change = changeFor(mend, problem, document, source.text);
    if (change === null || changes.some((earlier) => repeatsKey(change, earlier))) {
      return null;
    }
    changes.push(change);
    const {start, end, text} = change.edit;
    return {
      description: describe(mend),
      edits: [{start: source.offset + start, end: source.offset + end, text}],
    };
  };
}
