import {useSyncExternalStore} from 'react';
import {type Attempt, NEW_ATTEMPT} from './attempt';
import type {QuestionModel} from './model';
import {attemptIn} from './progress';
import {EMPTY_STATE, type QuizSession, quizSessionOf, type QuizState} from './quizSession';

/** The session of a quiz, wherever its content is shown. */
export function useQuizSession(quiz: string, page: string): QuizSession {
  return quizSessionOf(quiz, page);
}

/** The attempt at one question. Renders again only when that attempt changes. */
export function useAttempt(session: QuizSession, question: QuestionModel): Attempt {
  return useSyncExternalStore(
    session.subscribe,
    () => attemptIn(session.get().progress, question),
    () => NEW_ATTEMPT,
  );
}

/** What is known of the whole page. Renders again when anything of it changes. */
export function useQuizState(session: QuizSession): QuizState {
  return useSyncExternalStore(session.subscribe, session.get, () => EMPTY_STATE);
}
