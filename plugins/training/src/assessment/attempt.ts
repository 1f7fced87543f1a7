/** A question of an attempt, and what became of it. */
export interface AskedQuestion {
  /** Of the quiz that it is from, and of the question in it: `cloudtrail/event-types#recorded`. */
  readonly id: string;
  /** Of what was asked when the attempt was handed in; before that, when it was drawn. */
  readonly hash: string;
  /** The reader's, as the type of the question keeps it; empty where there is none. */
  readonly response: readonly string[];
  /** From 0 to 1; `null` until the attempt is handed in, or where the question was gone by then. */
  readonly score: number | null;
  /** Weight in the score of the attempt. */
  readonly points: number;
}

/** A moment in the life of an attempt. */
export interface Moment {
  /** The reader's, as `2026-01-31`. */
  readonly day: string;
  /** What the site was built from at that time; `null` where nobody knows. */
  readonly commit: string | null;
}

/** One time that a reader takes an assessment. */
export interface AssessmentAttempt {
  /** The draw comes of it, see `draw.ts`. It names the attempt as well. */
  readonly seed: string;
  /** Seeds of the attempts before, of which the draw repeats as little as it can. */
  readonly after: readonly string[];
  readonly begun: Moment;
  /** `null` while the reader is at it. */
  readonly handedIn: Moment | null;
  /** Of the page, as in HTML. */
  readonly language: string;
  /** In the order in which they are asked. */
  readonly questions: readonly AskedQuestion[];
}

/** What an attempt has brought. */
export interface AttemptResult {
  readonly points: number;
  /** 0 where every question was gone. */
  readonly maxPoints: number;
  /** Rounded, as readers see it and as it is compared with the pass mark. */
  readonly percent: number;
}

/** The result of questions of an attempt that was handed in. Who did not answer has no points. */
export function resultOf(questions: readonly AskedQuestion[]): AttemptResult {
  const scored = questions.filter(({score}) => score !== null);
  const points = scored.reduce((sum, {score, points: own}) => sum + (score ?? 0) * own, 0);
  const maxPoints = scored.reduce((sum, {points: own}) => sum + own, 0);
  const percent = maxPoints === 0 ? 0 : Math.round((points / maxPoints) * 100);
  return {points, maxPoints, percent};
}

/** Whether a result passes; `null` as the pass mark means that nobody passes or fails. */
export function isPassed({percent}: AttemptResult, passMark: number | null): boolean {
  return passMark !== null && percent >= passMark;
}

/** The quiz that a question of an attempt is from. */
export function quizOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'));
}
