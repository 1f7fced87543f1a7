import {checkQuiz} from '../../../plugins/training/src/quiz/check/checkQuiz';
import type {Quiz} from '../../../plugins/training/src/quiz/model';
import {normalizeQuiz} from '../../../plugins/training/src/quiz/normalize';

/** A quiz as a page gets it; `null` where the front matter has errors. */
export function normalizedQuiz(value: unknown): Quiz | null {
  const {input} = checkQuiz(value);
  return input && normalizeQuiz(input);
}
