import type {NumberKey} from './readNumber';

/** Numbers of which each is right, with a tolerance that may be a share of each. */
export interface SeveralNumbers {
  /** As their author wrote them; the first one is shown as the answer. */
  readonly answers: readonly string[];
  /** How far from an answer a number may be, at least 0, with `%` behind it where it is a share. */
  readonly tolerance: string;
}

/** Each of several numbers with what is its own tolerance. */
export function numberKeys({answers, tolerance}: SeveralNumbers): NumberKey[] {
  return answers.map((answer) => ({
    answer,
    tolerance: tolerance.endsWith('%')
      ? String(Math.abs(Number(answer) * parseFloat(tolerance)) / 100)
      : tolerance,
  }));
}
