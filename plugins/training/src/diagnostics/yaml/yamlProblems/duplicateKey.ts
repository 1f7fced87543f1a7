import {isMap, isNode, isScalar, visit, type YAMLMap} from 'yaml';
import {excerptOf} from '../../wording';
import type {Recogniser} from './yamlProblem';
import {parseYaml} from './yamlErrors';

function nameOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

/** The mapping whose key stands at an offset. */
function mappingAt(text: string, offset: number): {map: YAMLMap; name: string} | null {
  let found: {map: YAMLMap; name: string} | null = null;
  visit(parseYaml(text), {
    Pair: (_key, {key}, path) => {
      const map = path.at(-1);
      const name = nameOf(key);
      if (isNode(key) && key.range?.[0] === offset && isMap(map) && name !== null) {
        found = {map, name};
      }
    },
  });
  return found;
}

/** Two keys of the same name in one mapping. */
export const findDuplicateKey: Recogniser = (text, error) => {
  if (error.code !== 'DUPLICATE_KEY') {
    return null;
  }
  const {map, name} = mappingAt(text, error.start) ?? {map: null, name: ''};
  const keys = (map?.items ?? []).flatMap(({key}) =>
    isNode(key) && nameOf(key) === name && key.range ? [key.range] : [],
  );
  const [first] = keys;
  const own = keys.find(([start]) => start === error.start);
  const shown = excerptOf(name);
  const isInside = error.start > 0 && text[error.start - 1] !== '\n';
  return {
    message: `the key \`${shown}\` is there twice`,
    start: error.start,
    end: own?.[1] ?? error.end,
    found: 'second one',
    expected: null,
    help: isInside
      ? 'remove one of the two; if this line begins another entry of a list, write `- ` before it'
      : 'remove one of the two',
    ...(first && {related: {start: first[0], end: first[1], label: 'first one'}}),
  };
};
