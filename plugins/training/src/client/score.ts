import {type Attempt, isDone} from './attempt';
import {grade} from './grading';
import type {QuestionModel} from './model';

export interface Score {
  /** Whether every question has been answered or its answer shown. */
  readonly done: boolean;
  readonly questions: number;
  /** Questions whose first response was right. */
  readonly correct: number;
  /** Sum of the points of those, and of the parts of answers that were right at first. */
  readonly points: number;
  readonly maxPoints: number;
  /** Share of the points in percent, 0 to 100, not rounded. */
  readonly percent: number;
}

/** Scores a quiz by first responses: a second try teaches, and the first one tells. */
export function scoreOf(
  questions: readonly QuestionModel[],
  attemptOf: (question: QuestionModel) => Attempt,
): Score {
  const first = questions.map((question) => {
    const response = attemptOf(question).responses[0];
    return {question, result: grade(question, response ?? [])};
  });
  const maxPoints = questions.reduce((sum, {points}) => sum + points, 0);
  const points = first.reduce((sum, {question, result}) => sum + result.score * question.points, 0);
  return {
    done: questions.every((question) => isDone(question, attemptOf(question))),
    questions: questions.length,
    correct: first.filter(({result}) => result.correct).length,
    points,
    maxPoints,
    percent: maxPoints === 0 ? 0 : (points / maxPoints) * 100,
  };
}
