import {type Document, isMap, isScalar, type Node, visit, type YAMLMap} from 'yaml';
import type {Edit, Fix, YamlFix, Problem} from '../diagnostic';
import {
  insertInText,
  keepLines,
  quoteValue,
  removeEntry,
  replaceInText,
  replaceNode,
  writeLiteral,
} from './editNode';
import type {SourceFile} from '../sourceFile';
import {asCode} from '../wording';
import {insertKey} from './insertKey';
import {findEntry} from './yamlEntry';

/** Turns the fix of a problem into an edit of the file; `null` where no edit is certain. */
export type FixWriter = (problem: Problem) => Fix | null;

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
  fix: Extract<YamlFix, {kind: 'insert'}>,
  document: Document,
  yaml: string,
): Change | null {
  const {entry, exact} = findEntry(document, fix.path);
  const mapping = exact ? entry.value : null;
  if (!isMap(mapping) || hasKey(mapping, fix.key)) {
    return null;
  }
  const edit = insertKey(mapping, fix, document, yaml);
  return edit && {edit, newKey: {mapping, key: fix.key}};
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

/** The value, written in another way. */
function rewrite(
  fix: Extract<
    YamlFix,
    {kind: 'literal' | 'quote' | 'keep-lines' | 'insert-text' | 'replace-text' | 'remove-entry'}
  >,
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
    switch (fix.kind) {
      case 'literal':
        return writeLiteral(value, fix.text);
      case 'quote':
        return quoteValue(value, yaml, at === 'comment');
      case 'keep-lines':
        return keepLines(value, findEntry(document, path.slice(0, -1)).entry.value, yaml);
      case 'insert-text':
        return insertInText(value, yaml, fix.offset, fix.text);
      case 'replace-text':
        return replaceInText(value, yaml, fix);
      case 'remove-entry':
        return removeEntry(value, findEntry(document, path.slice(0, -1)).entry.value, yaml);
    }
  };
  const edit = editOf();
  return edit && {edit, newKey: null};
}

function changeFor(
  fix: YamlFix,
  problem: Problem,
  document: Document,
  yaml: string,
): Change | null {
  switch (fix.kind) {
    case 'insert':
      return insert(fix, document, yaml);
    case 'replace':
      return replace(fix.text, problem, document);
    default:
      return rewrite(fix, problem, document, yaml);
  }
}

function describe(fix: YamlFix): string {
  switch (fix.kind) {
    case 'insert':
      return `add \`${fix.key}: ${fix.value}\``;
    case 'quote':
      return 'put the text in quotes';
    case 'keep-lines':
      return 'write `|`';
    case 'remove-entry':
      return 'remove this entry';
    case 'insert-text':
      return `add \`${fix.text.trim()}\``;
    case 'replace-text':
      return `write ${asCode(fix.text)}`;
    default:
      return `write \`${fix.text}\``;
  }
}

/**
 * Makes the fixes of the problems of one file. They can be applied together: where two of
 * them would give a mapping the same key, the second problem gets none.
 */
export function createFixWriter({document, yaml}: SourceFile): FixWriter {
  const changes: Change[] = [];
  return (problem) => {
    const {fix} = problem;
    if (fix === undefined || document.errors.length > 0) {
      return null;
    }
    const change = changeFor(fix, problem, document, yaml.text);
    if (change === null || changes.some((earlier) => repeatsKey(change, earlier))) {
      return null;
    }
    changes.push(change);
    const {start, end, text} = change.edit;
    return {
      description: describe(fix),
      edits: [{start: yaml.offset + start, end: yaml.offset + end, text}],
    };
  };
}
