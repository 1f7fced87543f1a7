import type {Problem} from './diagnostics/diagnostic';
import {didYouMean} from './diagnostics/didYouMean';

/** Keys of the front matter that this plugin acts on, each with keys that its value has. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  quiz: ['questions'],
  service: ['facts', 'comparable', 'topics'],
};

/**
 * Finds a `quizz` or a `Service`, which would be nobody's and pass without a word.
 *
 * A site may have keys of its own: only one whose value has the shape of ours counts.
 */
export function checkKeys(frontMatter: Readonly<Record<string, unknown>>): Problem[] {
  return Object.entries(frontMatter).flatMap(([key, value]): Problem[] => {
    const meant = didYouMean(key, Object.keys(KEYS));
    const hasShape =
      typeof value === 'object' &&
      value !== null &&
      (KEYS[meant ?? ''] ?? []).some((inner) => inner in value);
    if (meant === null || meant === key || !hasShape) {
      return [];
    }
    return [
      {
        code: 'page/misspelt-key',
        message: `nothing reads \`${key}\` in the front matter of a page`,
        path: [key],
        at: 'key',
        found: 'unknown key',
        expected: `\`${meant}\``,
        help: `did you mean \`${meant}\`?`,
      },
    ];
  });
}
