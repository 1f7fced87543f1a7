import {contentHash} from '../quiz/ids/contentHash';
import type {LintedQuestion} from './rule';

/** A question among those that a rule counts. */
interface Counted {
  readonly question: LintedQuestion;
}

/** The versions of a site repeat their questions; each counts once for each text that it is about. */
export function distinctQuestions<T extends Counted>(counted: readonly T[]): T[] {
  const byContent = new Map<string, T>();
  counted.forEach((item) => {
    const {input, stem} = item.question;
    const content = JSON.stringify([contentHash(input), stem]);
    byContent.set(content, byContent.get(content) ?? item);
  });
  return [...byContent.values()];
}
