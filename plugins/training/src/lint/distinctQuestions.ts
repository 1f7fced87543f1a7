import {contentHash} from '../quiz/contentHash';
import type {LintedQuestion} from './rule';

/** A question among those that a rule counts. */
interface Counted {
  readonly question: LintedQuestion;
}

/** The versions of a site repeat their questions; each counts once. */
export function distinctQuestions<T extends Counted>(counted: readonly T[]): T[] {
  const byContent = new Map<string, T>();
  counted.forEach((item) => {
    const content = contentHash(item.question.input);
    byContent.set(content, byContent.get(content) ?? item);
  });
  return [...byContent.values()];
}
