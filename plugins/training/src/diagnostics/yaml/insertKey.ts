import {type Document, isCollection, isNode, isScalar, visit, type YAMLMap} from 'yaml';
import type {Edit, YamlFix} from '../diagnostic';
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

/** Behind the first entry of a mapping, on a line of its own where the mapping has lines. */
function insertBehindFirst(mapping: YAMLMap, text: string, yaml: string): Edit | null {
  const [first] = mapping.items;
  const keyStart = isNode(first?.key) ? first.key.range?.[0] : undefined;
  const valueEnd = isScalar(first?.value) ? first.value.range?.[1] : undefined;
  if (keyStart === undefined || valueEnd === undefined) {
    return null;
  }
  if (mapping.flow) {
    return {start: valueEnd, end: valueEnd, text: `, ${text}`};
  }
  const separator = separatorBefore(keyStart, mapping, yaml);
  const start = valueEnd + yaml.slice(valueEnd).search(/\r?\n|$/);
  return separator === null ? null : {start, end: start, text: separator + text};
}

/**
 * Writes a key and its value before all others of a mapping, or behind the first of them.
 *
 * @param yaml text that `document` was read from
 * @returns `null` where the mapping is written in a way that leaves no certain place
 */
export function insertKey(
  mapping: YAMLMap,
  {key, value, after}: Pick<Extract<YamlFix, {kind: 'insert'}>, 'key' | 'value' | 'after'>,
  document: Document,
  yaml: string,
): Edit | null {
  const first = mapping.items[0]?.key;
  if (!isScalar(first) || !first.range || isShared(mapping, document)) {
    return null;
  }
  const text = `${toYamlText(key)}: ${toYamlText(value)}`;
  if (after !== undefined && first.value === after) {
    return insertBehindFirst(mapping, text, yaml);
  }
  const [start] = first.range;
  const separator = separatorBefore(start, mapping, yaml);
  return separator === null ? null : {start, end: start, text: text + separator};
}
