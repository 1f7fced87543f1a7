import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {keyFix} from '../diagnostics/schema/unknownKey';

/** Keys of the front matter that this plugin acts on, each with keys that its value has. */
export const KEYS = {
  quiz: ['questions', 'draw', 'mode', 'passMark'],
  service: ['facts', 'comparable', 'topics'],
} as const;

function isOwnKey(key: string): key is keyof typeof KEYS {
  return Object.hasOwn(KEYS, key);
}

/** A list of questions, or of quizzes, as other tools have it. */
function isListOfQuestions(key: string, value: unknown): boolean {
  return (
    key === 'quiz' &&
    Array.isArray(value) &&
    value.some(
      (entry: unknown) =>
        typeof entry === 'object' &&
        entry !== null &&
        ['questions', 'question', 'prompt', 'options', 'choices'].some((inner) => inner in entry),
    )
  );
}

function hasShapeOf(key: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !isOwnKey(key)) {
    return false;
  }
  // Who writes `QUIZ` may write `Questions` below it.
  const keys = Object.keys(value).map((inner) => inner.toLowerCase());
  return KEYS[key].some((inner) => keys.includes(inner.toLowerCase()));
}

/**
 * Finds a `quizz` or a `Service`, which would be nobody's and pass without a word.
 *
 * A site may have keys of its own: only one whose value has the shape of ours counts.
 */
export function findMisspeltKeys(frontMatter: Readonly<Record<string, unknown>>): Problem[] {
  const misspelt = Object.entries(frontMatter).flatMap(([key, value]) => {
    const suggestion = didYouMean(key, Object.keys(KEYS)) ?? (/^quiz/i.test(key) ? 'quiz' : null);
    return suggestion !== null &&
      suggestion !== key &&
      (hasShapeOf(suggestion, value) || isListOfQuestions(suggestion, value))
      ? [{key, suggestion}]
      : [];
  });
  const suggestions = misspelt.map(({suggestion}) => suggestion);
  return misspelt.map(({key, suggestion}): Problem => {
    const isList = Array.isArray(frontMatter[key]);
    const fix = isList ? null : keyFix(suggestion, Object.keys(frontMatter), suggestions);
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
        : isList
          ? `did you mean \`${suggestion}\`? It has the list in \`questions\`: one quiz a page`
          : `did you mean \`${suggestion}\`?`,
      ...(fix && {fix}),
    };
  });
}
