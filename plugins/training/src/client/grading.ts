import type {QuestionModel, Response} from './model';

/** How a response compares with the key. */
export interface Grade {
  readonly correct: boolean;
  /** From 0 to 1: the share of the key that was found, less what was chosen wrongly. */
  readonly score: number;
}

/** Ids of the options that are the answer. */
export function keyOf({options}: QuestionModel): string[] {
  return options.filter(({correct}) => correct).map(({id}) => id);
}

/** Grades any response, one with unknown or repeated options included. */
export function grade(question: QuestionModel, response: Response): Grade {
  const key = new Set(keyOf(question));
  const chosen = new Set(response);
  const hits = [...chosen].filter((id) => key.has(id)).length;
  const misses = chosen.size - hits;
  const correct = misses === 0 && hits === key.size;
  return {correct, score: Math.max(0, hits - misses) / Math.max(1, key.size)};
}
