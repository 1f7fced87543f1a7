import {type Document, isCollection, isScalar, visit, type YAMLMap} from 'yaml';
import type {Edit} from '../diagnostic';
import {toYamlText} from './yamlText';

/** Whether a mapping is meant in other places as well, through an alias of it or of its parent. */
function isShared(mapping: YAMLMap, document: Document): boolean {
  const aliases = new Set<string>();
  const anchors: (string | undefined)[] = [];
  visit(document, {
    Alias(_key, {source}) {
      aliases.add(source);
    },
    Map(_key, node, parents) {
      if (node === mapping) {
        anchors.push(...[...parents.filter(isCollection), node].map(({anchor}) => anchor));
      }
    },
  });
  return anchors.some((anchor) => anchor !== undefined && aliases.has(anchor));
}

/** What stands between a new key and the first one; `null` where the new one has no place. */
function separatorBefore(start: number, mapping: YAMLMap, yaml: string): string | null {
  if (mapping.flow) {
    const opening = yaml.slice(mapping.range?.[0] ?? 0, start);
    return /^\{\s*$/.test(opening) ? ', ' : null;
  }
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  // An anchor, a tag or a question mark before the first key belongs to that key.
  if (!/^ *(?:- +)*$/.test(indent)) {
    return null;
  }
  const lineBreak = /\r?\n/.exec(yaml.slice(start))?.[0] ?? '\n';
  return lineBreak + ' '.repeat(indent.length);
}

/**
 * Writes a key and its value before all others of a mapping.
 *
 * @param yaml text that `document` was read from
 * @returns `null` where the mapping is written in a way that leaves no certain place
 */
export function insertKey(
  mapping: YAMLMap,
  key: string,
  value: string,
  document: Document,
  yaml: string,
): Edit | null {
  const first = mapping.items[0]?.key;
  if (!isScalar(first) || !first.range || isShared(mapping, document)) {
    return null;
  }
  const [start] = first.range;
  const separator = separatorBefore(start, mapping, yaml);
  const text = `${toYamlText(key)}: ${toYamlText(value)}${separator ?? ''}`;
  return separator === null ? null : {start, end: start, text};
}
