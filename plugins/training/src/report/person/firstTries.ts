import type {Question} from '../../quiz/types';
import type {CourseQuestion} from '../source/courseSource';
import type {Snapshot} from '../source/snapshot';
import type {FirstTry} from '../statistics';
import type {Graded} from './grader';

/** What one reader met first of each question, whether on its page or in an attempt. */
export interface FirstTries {
  /**
   * Keeps it where it is earlier than what is kept, and the question is as it is now.
   *
   * @param day as `2026-01-31`; empty where nobody knows it
   */
  readonly meet: (
    asked: {readonly id: string; readonly hash: string},
    day: string,
    grade: (question: Question) => Graded,
  ) => void;
  readonly list: () => readonly FirstTry[];
}

/** @param questions those of the statistics */
export function createFirstTries(
  questions: readonly CourseQuestion[],
  now: Pick<Snapshot, 'find'>,
): () => FirstTries {
  const places = new Map(
    questions.flatMap(({ids}, place) => ids.map((id) => [id, place] as const)),
  );
  return () => {
    const met = new Map<number, FirstTry & {readonly day: string}>();
    return {
      meet({id, hash}, day, grade) {
        const place = places.get(id);
        const before = place === undefined ? undefined : met.get(place);
        const question = before && before.day <= day ? null : now.find(id, hash);
        if (place !== undefined && question) {
          const {score, chosen} = grade(question);
          met.set(place, {question: place, score, chosen, day});
        }
      },
      list: () => [...met.values()],
    };
  };
}
