import type {Problem} from '../diagnostics/diagnostic';
import {formatList} from '../diagnostics/wording';
import {KEYS} from './misspeltKeys';

/**
 * Says of keys that stand beside an empty `quiz` or `service` that they belong below it: each line
 * lacks the spaces before it.
 *
 * @returns no problem for a key that has a value, or none of whose own keys is beside it
 */
export function findKeysBeside(
  key: 'quiz' | 'service',
  frontMatter: Readonly<Record<string, unknown>>,
): Problem[] {
  const beside = KEYS[key].filter((inner) => Object.hasOwn(frontMatter, inner));
  const [first] = beside;
  return frontMatter[key] !== null || first === undefined
    ? []
    : [
        {
          code: `${key}/wrong-type`,
          message: `\`${key}\` is empty, and ${formatList(beside, 'and')} ${beside.length === 1 ? 'stands' : 'stand'} beside it`,
          path: [first],
          at: 'key',
          found: `beside \`${key}\``,
          expected: `below \`${key}\`, further to the right`,
          help: 'put two spaces before it, and before each line that belongs to it',
          related: [{path: [key], at: 'key', label: 'it belongs below this'}],
        },
      ];
}
