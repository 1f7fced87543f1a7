import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import {normalizeQuiz} from '../../../plugins/training/src/quiz/normalize';

function normalized(question: unknown) {
  const {input} = checkQuiz({questions: [question], shuffle: false});
  return input === null ? undefined : normalizeQuiz(input).questions[0];
}

/** The hash that records have for a question. */
export function questionHash(question: unknown): string {
  return normalized(question)?.hash ?? '';
}

/** What responses have for the options of a question, in its order. */
export function optionIds(question: unknown): string[] {
  const found = normalized(question);
  return found?.type === 'choice' ? found.options.map(({id}) => id) : [];
}
