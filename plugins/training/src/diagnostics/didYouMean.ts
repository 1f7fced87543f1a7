import {closest, distance} from 'fastest-levenshtein';

/**
 * The candidate that was probably meant: at most two edits away, and fewer than half the
 * letters of the word, so that `id` never becomes `up`.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) {
    return null;
  }
  const lowerCaseWord = word.toLowerCase();
  const best = closest(lowerCaseWord, candidates);
  const edits = distance(lowerCaseWord, best.toLowerCase());
  return edits <= 2 && edits * 2 < Math.max(word.length, best.length) ? best : null;
}
