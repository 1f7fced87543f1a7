import {closest, distance} from 'fastest-levenshtein';

/** Whether two neighbouring letters have changed places, which is one slip of the fingers. */
function isSwapped(word: string, candidate: string): boolean {
  const first = Array.from(word).findIndex((letter, index) => letter !== candidate[index]);
  return (
    word.length > 2 &&
    word[first] === candidate[first + 1] &&
    word[first + 1] === candidate[first] &&
    word.slice(first + 2) === candidate.slice(first + 2)
  );
}

/** Says the opposite of the word behind it: `incorrect`. */
const NEGATION = /^(?:in|un|non|not|no)[-_]?/;

/**
 * The candidate that was probably meant: with two neighbouring letters the other way round, or at
 * most two edits away, and fewer than half the letters of the word, so that `id` never becomes `up`.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) {
    return null;
  }
  const lowerCaseWord = word.toLowerCase();
  const negated = lowerCaseWord.replace(NEGATION, '');
  if (negated !== lowerCaseWord && candidates.some((one) => one.toLowerCase() === negated)) {
    return null;
  }
  const best = closest(lowerCaseWord, candidates);
  const edits = distance(lowerCaseWord, best.toLowerCase());
  const swapped = candidates.find((candidate) => isSwapped(lowerCaseWord, candidate.toLowerCase()));
  if (edits > 1 && swapped !== undefined) {
    return swapped;
  }
  return edits <= 2 && edits * 2 < Math.max(word.length, best.length) ? best : null;
}
