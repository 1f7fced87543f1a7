import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {keyFix} from '../diagnostics/schema/unknownKey';

/** Keys of the front matter that this plugin acts on, each with keys that its value has. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  quiz: ['questions'],
  service: ['facts', 'comparable', 'topics'],
};

function hasShapeOf(key: string, value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (KEYS[key] ?? []).some((inner) => inner in value)
  );
}

/**
 * Finds a `quizz` or a `Service`, which would be nobody's and pass without a word.
 *
 * A site may have keys of its own: only one whose value has the shape of ours counts.
 */
export function checkKeys(frontMatter: Readonly<Record<string, unknown>>): Problem[] {
  const misspelt = Object.entries(frontMatter).flatMap(([key, value]) => {
    const suggestion = didYouMean(key, Object.keys(KEYS));
    return suggestion !== null && suggestion !== key && hasShapeOf(suggestion, value)
      ? [{key, suggestion}]
      : [];
  });
  const suggestions = misspelt.map(({suggestion}) => suggestion);
  return misspelt.map(({key, suggestion}): Problem => {
    const fix = keyFix(suggestion, Object.keys(frontMatter), suggestions);
    const isThere = Object.hasOwn(frontMatter, suggestion);
    return {
      code: 'page/misspelt-key',
      message: `nothing reads \`${key}\` in the front matter of a page`,
      path: [key],
      at: 'key',
      found: 'unknown key',
      expected: `\`${suggestion}\``,
      help: isThere
        ? `\`${suggestion}\` is there already: remove one of the two`
        : `did you mean \`${suggestion}\`?`,
      ...(fix && {fix}),
    };
  });
}
