import {type AssessmentAttempt, isPassed, resultOf} from './attempt';

/** What an attempt that is over has come to. */
export interface Outcome {
  readonly seed: string;
  /** Days of the reader, as `2026-01-31`. */
  readonly begun: string;
  readonly day: string;
  readonly percent: number;
  readonly isPassed: boolean;
}

/** How far a reader is with an assessment. */
export interface Standing {
  /** Whether it is passed, or handed in where nobody passes or fails. */
  readonly isDone: boolean;
  /** The day on which the reader began what is not handed in yet; `null` where nothing is open. */
  readonly open: string | null;
  /** Of the attempts that were handed in; `null` where none was. */
  readonly last: Outcome | null;
  /** The highest result, and the first day of it. */
  readonly best: Outcome | null;
}

/** Attempts in the order in which they were made, wherever they come from. */
export function inOrder<T extends AssessmentAttempt>(attempts: readonly T[]): T[] {
  return [...attempts].sort(
    (one, other) =>
      one.begun.day.localeCompare(other.begun.day) || one.after.length - other.after.length,
  );
}

/**
 * The attempt that a reader is at; `null` where there is none. A record from another browser may
 * bring along a second one: the earlier comes first.
 *
 * @param attempts in their order
 */
export function openAttempt<T extends Pick<AssessmentAttempt, 'handedIn'>>(
  attempts: readonly T[],
): T | null {
  return attempts.find(({handedIn}) => handedIn === null) ?? null;
}

/**
 * How far a reader is with an assessment.
 *
 * @param passMark in percent, as it is today; `null` where nobody passes or fails
 */
export function standingOf(
  attempts: readonly AssessmentAttempt[],
  passMark: number | null,
): Standing {
  const ordered = inOrder(attempts);
  const outcomes = ordered.flatMap(({seed, begun, handedIn, questions}): Outcome[] => {
    const result = resultOf(questions);
    const {percent} = result;
    return handedIn === null
      ? []
      : [
          {
            seed,
            begun: begun.day,
            day: handedIn.day,
            percent,
            isPassed: isPassed(result, passMark),
          },
        ];
  });
  const best = outcomes.reduce<Outcome | null>(
    (before, outcome) => (before && before.percent >= outcome.percent ? before : outcome),
    null,
  );
  return {
    isDone: best !== null && (passMark === null || best.isPassed),
    open: openAttempt(ordered)?.begun.day ?? null,
    last: outcomes.at(-1) ?? null,
    best,
  };
}
