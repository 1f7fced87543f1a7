import type {AssessmentAttempt} from '../../assessment/attempt';
import {draw} from '../../assessment/draw';
import type {DrawData} from './data';

/** 64 bits by chance, in base 36. */
export function createSeed(): string {
  const bits = crypto.getRandomValues(new Uint32Array(2));
  return [...bits].map((part) => part.toString(36).padStart(7, '0')).join('');
}

/** Draws questions for a reader who has taken the quiz before, or has not. */
export function idsToDraw(
  seed: string,
  quiz: string,
  {pools, own}: DrawData,
  earlier: readonly AssessmentAttempt[],
): string[] {
  const all = [
    {count: own.length, ids: own.map((id) => `${quiz}#${id}`)},
    ...pools.map(({count, pages}) => ({
      count,
      ids: pages.flatMap(({id, questions}) => questions.map((question) => `${id}#${question}`)),
    })),
  ];
  return draw(
    seed,
    all,
    earlier.map(({questions}) => questions.map(({id}) => id)),
  );
}
