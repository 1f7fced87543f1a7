import type {Response} from '../../grading/responseProcessing';
import {type Attempt, isDone, NEW_ATTEMPT} from './attempt';
import type {QuestionModel} from './model';
import {attemptIn} from './progress';
import type {QuizSession} from './quizSession';

/** The better one of this round's first response and those of earlier rounds. */
export function bestResponse(
  question: QuestionModel,
  {responses: [first], earlier}: Attempt,
): Response | null {
  if (!first || !earlier) {
    return first ?? earlier;
  }
  return question.grade(first).score >= question.grade(earlier).score ? first : earlier;
}

/** What is done is asked again; the next round begins with what was best. */
export function startRound(question: QuestionModel, attempt: Attempt): Attempt {
  return isDone(question, attempt)
    ? {...NEW_ATTEMPT, earlier: bestResponse(question, attempt)}
    : attempt;
}

/** Asks those of the questions again that are done. */
export function askAgain(session: QuizSession, questions: readonly QuestionModel[]): void {
  session.startRound((progress) => ({
    ...progress,
    ...Object.fromEntries(
      questions.map((question) => {
        const {id, hash} = question;
        return [id, {...startRound(question, attemptIn(progress, question)), hash}];
      }),
    ),
  }));
}
