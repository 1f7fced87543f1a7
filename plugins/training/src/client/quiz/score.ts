import type {Response} from '../../grading/responseProcessing';
import {type Attempt, isDone} from './attempt';
import type {QuestionModel} from './model';
import {bestResponse} from './rounds';

export interface Score {
  /** Questions in the score whose first response was right. */
  readonly correct: number;
  /** Number of questions in the score. */
  readonly total: number;
  /** Sum of the points of those, and of the parts of answers that were right at first. */
  readonly points: number;
  readonly maxPoints: number;
  /** Share of the points in percent, 0 to 100, not rounded; not a number without questions. */
  readonly percent: number;
}

export interface QuizScore {
  /** Whether every question has been answered or its answer shown, in this round. */
  readonly done: boolean;
  /** By first responses of this round: a second try teaches, and the first one tells. */
  readonly current: Score;
  /** By the best first response of all rounds: nothing is ever taken away. */
  readonly best: Score;
}

type Answered = readonly [question: QuestionModel, response: Response | null | undefined];

function sumUp(answered: readonly Answered[]): Score {
  let correct = 0;
  let points = 0;
  let maxPoints = 0;
  const scored = answered.filter(([{points}]) => points > 0);
  scored.forEach(([question, response]) => {
    const grade = question.grade(response ?? []);
    correct += Number(grade.correct);
    points += grade.score * question.points;
    maxPoints += question.points;
  });
  return {
    correct,
    total: scored.length,
    points,
    maxPoints,
    percent: (points / maxPoints) * 100,
  };
}

/** Scores the questions of a page. */
export function scoreOf(
  questions: readonly QuestionModel[],
  attemptOf: (question: QuestionModel) => Attempt,
): QuizScore {
  const attempts = questions.map((question) => [question, attemptOf(question)] as const);
  return {
    done: attempts.every(([question, attempt]) => isDone(question, attempt)),
    current: sumUp(attempts.map(([question, {responses}]) => [question, responses[0]])),
    best: sumUp(attempts.map(([question, attempt]) => [question, bestResponse(question, attempt)])),
  };
}
