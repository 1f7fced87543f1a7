import {type Document, isAlias, isMap, isScalar, type Node, visit, type YAMLMap} from 'yaml';
import type {Edit, Fix, Mend, Problem} from '../diagnostic';
import type {YamlSource} from './frontMatterSource';
import {insertKey} from './insertKey';
import {findEntry, spanOf} from './yamlEntry';
import {toYamlText} from './yamlText';

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

/** Writes other text in the place of a key or a value. Blocks are left to their author. */
function replaceNode(node: Node | null, text: string): Edit | null {
  const span = spanOf(node);
  const style = isScalar(node) ? node.type : undefined;
  const isBlock = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
  if (!span || span[1] <= span[0] || isBlock || !(isScalar(node) || isAlias(node))) {
    return null;
  }
  return {start: span[0], end: span[1], text: toYamlText(text, style)};
}

function replace(text: string, {path, at}: Problem, document: Document): Change | null {
  const {entry, exact} = findEntry(document, path);
  const edit = exact ? replaceNode(entry[at], text) : null;
  if (edit === null || at === 'value') {
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
  const edit = insertKey(mapping, mend.key, mend.value, document, yaml);
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

function describe(mend: Mend): string {
  return mend.kind === 'insert' ? `add \`${mend.key}: ${mend.value}\`` : `write \`${mend.text}\``;
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
    const change =
      mend.kind === 'insert'
        ? insert(mend, document, source.text)
        : replace(mend.text, problem, document);
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
