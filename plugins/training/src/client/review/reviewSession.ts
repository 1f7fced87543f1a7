import type {ReviewAnswer} from '../../assessment/review';
import {readReviews, today, writeReviews} from '../assessmentStore';
import {isDone, revealAnswer} from '../quiz/attempt';
import {createQuizSession, type QuizSession, type StorageSlot} from '../quiz/quizSession';

/** What keeps nothing: the answers on the page of a question are others. */
const NO_SLOT: StorageSlot = {
  get: () => null,
  set: () => undefined,
  del: () => undefined,
  listen: () => () => undefined,
};

/**
 * Keeps the first answer of a day to a question. The page may be open in other tabs.
 *
 * @returns whether the browser has it
 */
function keepAnswer(course: string, answer: ReviewAnswer): boolean {
  const answers = readReviews(course);
  const isKept = answers.some(({id, day}) => id === answer.id && day === answer.day);
  return isKept || writeReviews(course, [...answers, answer]);
}

/**
 * The session of a question that is asked once more: one try, and the answer is shown.
 *
 * @param id of the question in all of the site
 * @param onAnswer is told whether it was right, and whether the browser has stored that
 */
export function createReviewSession(
  course: string,
  id: string,
  onAnswer: (isCorrect: boolean, isStored: boolean) => void,
): QuizSession {
  const session = createQuizSession(NO_SLOT);
  return {
    ...session,
    record(question, attempt) {
      const last = revealAnswer(question, attempt);
      session.record(question, last);
      const [response] = last.responses;
      if (response && isDone(question, last)) {
        const {correct} = question.grade(response);
        const {hash} = question;
        const answer = {id, hash, day: today(), response, correct};
        onAnswer(correct, keepAnswer(course, answer));
      }
    },
  };
}
