import type {AssessmentAttempt} from './attempt';

/** Days after which a question that was missed is asked again, each time it was answered right. */
const REVIEW_DAYS = [1, 7, 30] as const;

/** More than that in a day, nobody wants to answer. */
export const MOST_REVIEWS_A_DAY = 10;

/** An answer to a question that was asked for review. */
export interface ReviewAnswer {
  /** Of the quiz and of the question in it. */
  readonly id: string;
  readonly hash: string;
  /** The reader's, as `2026-01-31`. */
  readonly day: string;
  readonly response: readonly string[];
  readonly correct: boolean;
}

/** A question that is to be asked again. */
export interface DueReview {
  readonly id: string;
  /** From this day on. */
  readonly day: string;
}

/** The day that comes a number of days later, in the years with four digits. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What happened to a question on a day; that it was missed in an assessment comes first. */
interface Happening {
  readonly id: string;
  readonly day: string;
  readonly kind: 'missed' | 'right' | 'wrong';
}

/**
 * What is to be asked again: each question that was missed in an attempt, until it was answered
 * right after 1, 7 and 30 days. A wrong answer begins anew. Only the first answer of a day counts,
 * and one before its day not at all.
 *
 * @returns the earliest first
 */
export function reviewsOf(
  attempts: readonly AssessmentAttempt[],
  answers: readonly ReviewAnswer[],
): DueReview[] {
  const missed = attempts.flatMap(({handedIn, questions}): Happening[] =>
    handedIn === null
      ? []
      : questions
          .filter(({score}) => score !== null && score < 1)
          .map(({id}) => ({id, day: handedIn.day, kind: 'missed'})),
  );
  const answered = answers.map(({id, day, correct}): Happening => ({
    id,
    day,
    kind: correct ? 'right' : 'wrong',
  }));
  const order = ({day, kind}: Happening) => `${day} ${kind}`;
  const inOrder = [...missed, ...answered].sort((one, other) =>
    order(one) < order(other) ? -1 : 1,
  );
  const due = new Map<string, {readonly day: string; readonly stage: number}>();
  const lastAnswer = new Map<string, string>();
  for (const {id, day, kind} of inOrder) {
    const before = due.get(id);
    if (kind === 'missed') {
      due.set(id, {day: dayAfter(day, REVIEW_DAYS[0]), stage: 0});
    } else if (before && before.day <= day && lastAnswer.get(id) !== day) {
      lastAnswer.set(id, day);
      const stage = kind === 'right' ? before.stage + 1 : 0;
      const days = REVIEW_DAYS[stage];
      if (days === undefined) {
        due.delete(id);
      } else {
        due.set(id, {day: dayAfter(day, days), stage});
      }
    }
  }
  return [...due]
    .map(([id, {day}]) => ({id, day}))
    .sort((one, other) => (`${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1));
}

/** Those that are to be asked on a day, and no more than a reader wants to answer. */
export function reviewsOn(
  today: string,
  reviews: readonly DueReview[],
  answers: readonly ReviewAnswer[],
): DueReview[] {
  const answeredToday = new Set(answers.filter(({day}) => day === today).map(({id}) => id)).size;
  return reviews
    .filter(({day}) => day <= today)
    .slice(0, Math.max(0, MOST_REVIEWS_A_DAY - answeredToday));
}
