import type {Done, QuestionRecord} from '../../records/record';
import {joinDone} from '../../records/record';
import type {Course} from '../../shared/course';
import {
  attemptsChange,
  type Change,
  inOrder,
  nameChange,
  readName,
  reviewsChange,
  writeAll,
} from '../assessmentStore';
import {entriesOf, type KeptQuiz, readKept, readTicks, type Tick} from '../course';

import {doneIn, idsOf, ownIds, quizIn, rememberIds, slotOfQuiz, slotOfTicks} from './doneIn';

/** What adding a record has brought. */
export interface Added {
  readonly questions: number;
  readonly pages: number;
  /** Attempts at assessments that are new, or go further than before. */
  readonly attempts: number;
  readonly reviews: number;
  /** Of these, what is in the course no longer. */
  readonly former: number;
}

/** Entries by the quiz that they are of. */
function byQuiz<T>(entries: readonly T[], quizOf: (entry: T) => string): [string, T[]][] {
  const quizzes = new Map<string, T[]>();
  entries.forEach((entry) => {
    const quiz = quizOf(entry);
    quizzes.set(quiz, [...(quizzes.get(quiz) ?? []), entry]);
  });
  return [...quizzes];
}

/** A quiz with what was done elsewhere; of questions that nobody has begun here, the answers too. */
function withQuestions(quiz: string, questions: readonly QuestionRecord[]): Change {
  const slot = slotOfQuiz(quiz);
  const kept: KeptQuiz = readKept(slot.get());
  const attempts = Object.fromEntries(entriesOf(kept.questions));
  const done = Object.fromEntries(
    entriesOf(kept.done).map(([id, times]) => [id, Object.fromEntries(entriesOf(times))]),
  );
  questions.forEach(({id, hash, day, language, responses, shown}) => {
    const question = id.slice(quiz.length + 1);
    done[question] = {...done[question], [hash]: {day, language, responses, shown}};
    attempts[question] ??= {hash, responses: responses.slice(0, 2), revealed: shown, earlier: null};
  });
  return [slot, JSON.stringify({drafts: {}, ...kept, version: 1, questions: attempts, done})];
}

/** All attempts at those assessments of which some are new. */
function attemptsChanges(joined: Done['attempts'], added: Done['attempts']): Change[] {
  const quizzes = new Set(added.map(({quiz}) => quiz));
  return byQuiz(joined, ({quiz}) => quiz)
    .filter(([quiz]) => quizzes.has(quiz))
    .map(([own, attempts]) =>
      attemptsChange(
        own,
        inOrder(attempts).map(({seed, after, begun, handedIn, language, questions}) => ({
          seed,
          after,
          begun,
          handedIn,
          language,
          questions,
        })),
      ),
    );
}

/**
 * Adds what was done elsewhere: the union, by question, page, attempt and review. A name that was
 * typed here stays.
 *
 * @returns `null` where the browser can store no more, and has what it had before
 */
export function addDone(
  course: Course,
  {name, ...done}: Done & {readonly name: string | null},
): Added | null {
  const here = doneIn(course);
  const joined = joinDone(here, done);
  const before = new Set(
    Object.values(here)
      .flat()
      .map((one) => JSON.stringify(one)),
  );
  const isNew = (one: object) => !before.has(JSON.stringify(one));
  const questions = joined.questions.filter(isNew);
  const pages = joined.pages.filter(isNew);
  const attempts = joined.attempts.filter(isNew);
  const reviews = joined.reviews.filter(isNew);
  const ids = idsOf({questions, pages, attempts});
  const ticks: [string, Tick][] = pages.map(({id, day, byQuestions}) => [id, {day, byQuestions}]);
  const changes: Change[] = [
    ...byQuiz(questions, ({id}) => quizIn(id)).map(([quiz, list]) => withQuestions(quiz, list)),
    ...attemptsChanges(joined.attempts, attempts),
    ...(reviews.length > 0 ? [reviewsChange(course.id, joined.reviews)] : []),
    ...(name !== null && readName() === '' ? [nameChange(name)] : []),
    ...(ids.length > 0
      ? [
          [
            slotOfTicks(),
            JSON.stringify({version: 1, pages: Object.fromEntries([...readTicks(), ...ticks])}),
          ] as const,
          rememberIds(course, ids),
        ]
      : []),
  ];
  const own = new Set(ownIds(course));
  return writeAll(changes)
    ? {
        questions: questions.length,
        pages: pages.length,
        attempts: attempts.length,
        reviews: reviews.length,
        former: ids.filter((id) => !own.has(id)).length,
      }
    : null;
}
