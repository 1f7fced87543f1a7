import {isPassed, resultOf} from '../../assessment/attempt';
import type {AskedQuestion, Moment} from '../../assessment/attempt';
import {certificateCode} from '../../assessment/code';
import type {AttemptRecord, CourseRecord} from '../../records/record';
import type {PersonAttempt} from '../model';
import type {CourseSource} from '../source/courseSource';
import type {Assessment} from '../source/snapshot';
import type {Grader} from './grader';
import type {LookUp} from './lookUp';
import {type Misfits, quoted} from './misfits';

/** What attempts are graded with. */
export interface AttemptContext {
  readonly source: CourseSource;
  readonly lookUp: LookUp;
  readonly grade: Grader;
}

/** Scores are sums of fractions. */
const SAME_SCORE = 1e-9;

function rounded(points: number): number {
  return Number(points.toFixed(2));
}

function pointsFor(score: number, points: number): string {
  const claimed = rounded(score * points);
  return `${claimed} ${claimed === 1 ? 'point' : 'points'}`;
}

/** Whether the site no longer had a question when an attempt was handed in. */
function wasGone(id: string, {commit}: Moment, {now, past}: CourseSource): boolean {
  const then = commit === null ? null : past.at(commit);
  return !(then ?? now).has(id);
}

/** A question with the score and the points that it has by the source; `null` where nobody knows. */
function gradeAsked(
  asked: AskedQuestion,
  {language, begun}: AttemptRecord,
  handedIn: Moment,
  {source, lookUp, grade}: AttemptContext,
  misfits: Misfits,
): AskedQuestion | null {
  const {id, response, score, points} = asked;
  if (score === null && wasGone(id, handedIn, source)) {
    return asked;
  }
  const question = lookUp.find(asked, [handedIn.commit, begun.commit], misfits);
  if (question === null) {
    return null;
  }
  const then = handedIn.commit === null ? null : source.past.at(handedIn.commit);
  const pointsThen = then?.find(id, asked.hash)?.points ?? question.points;
  const graded = grade(question, response, language);
  if (response.length > 0 && !graded.isPossible) {
    misfits.add('misfit/impossible-response', quoted(id));
  }
  const own = response.length === 0 ? 0 : graded.score;
  if (score === null || Math.abs(score - own) > SAME_SCORE) {
    const claim =
      score === null
        ? `that ${quoted(id)} was gone`
        : `${pointsFor(score, pointsThen)} for ${quoted(id)}`;
    misfits.add('misfit/invented-score', `${claim}; its answers earn ${rounded(own * pointsThen)}`);
  }
  if (points !== pointsThen) {
    misfits.add('misfit/invented-points', quoted(id));
  }
  return {...asked, score: own, points: pointsThen};
}

/** What an attempt was handed in to, as the site was then; as it is today where git cannot tell. */
export function assessmentBy(
  {quiz, handedIn, language}: AttemptRecord,
  {now, past}: Pick<CourseSource, 'now' | 'past'>,
): {readonly assessment: Assessment | null; readonly isOfToday: boolean} {
  const commit = handedIn?.commit ?? null;
  const then = commit === null ? null : past.at(commit);
  const former = then?.assessmentOf(quiz, language) ?? null;
  return {assessment: former ?? now.assessmentOf(quiz, language), isOfToday: former === null};
}

/** What an attempt comes to by the source; `null` while the reader is at it. */
export function gradeAttempt(
  attempt: AttemptRecord,
  {course, name}: Pick<CourseRecord, 'course' | 'name'>,
  context: AttemptContext,
  misfits: Misfits,
): PersonAttempt | null {
  const {quiz, seed, handedIn, questions} = attempt;
  if (handedIn === null) {
    return null;
  }
  const graded = questions.map((asked) => gradeAsked(asked, attempt, handedIn, context, misfits));
  const known = graded.filter((one) => one !== null);
  const {assessment} = assessmentBy(attempt, context.source);
  const result = known.length === questions.length ? resultOf(known) : null;
  const passMark = assessment?.passMark ?? null;
  const {percent} = resultOf(questions);
  return {
    quiz,
    seed,
    day: handedIn.day,
    percent: result?.percent ?? null,
    passMark,
    isPassed: result === null || passMark === null ? null : isPassed(result, passMark),
    code: certificateCode([course, name ?? '', seed, handedIn.day, String(percent)]),
  };
}
