import type {PersonAttempt} from './model';

function rank({isPassed, percent}: PersonAttempt): number {
  return (isPassed ? 1000 : 0) + (percent ?? -1);
}

/** The attempt that counts: one that was passed, then the highest score, then the first of them. */
export function bestAttempt(attempts: readonly PersonAttempt[]): PersonAttempt | null {
  return attempts.reduce<PersonAttempt | null>(
    (best, attempt) => (best === null || rank(attempt) > rank(best) ? attempt : best),
    null,
  );
}
