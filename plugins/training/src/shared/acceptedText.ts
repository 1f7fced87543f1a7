import {areAlike, type Comparison, formsOf, isVisible} from './typedText';

/** What decides of a text that is typed, beside a list of answers. */
export interface TextKey extends Comparison {
  /** Source of a regular expression for the whole text. */
  readonly pattern: string | null;
  /** The same for texts that have been normalized. */
  readonly normalized: string | null;
}

/** Makes a function that says whether a text is one of the answers, or matches the pattern. */
export function createTextGrader(
  key: TextKey,
): (typed: string, answers: readonly string[]) => boolean {
  const expressionOf = (source: string | null) =>
    source === null ? null : new RegExp(`^(?:${source})$`, key.caseSensitive ? 'u' : 'iu');
  const literal = expressionOf(key.pattern);
  const expression = expressionOf(key.normalized);
  return (typed, answers) =>
    answers.some((answer) => areAlike(typed, answer, key)) ||
    (isVisible(typed) &&
      (literal?.test(typed.trim()) === true ||
        formsOf(typed, key).some((form) => expression?.test(form))));
}
