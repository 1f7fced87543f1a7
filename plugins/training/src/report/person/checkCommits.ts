import type {AttemptRecord, CourseRecord} from '../../records/record';
import type {CourseSource} from '../source/courseSource';
import {assessmentBy} from './gradeAttempt';
import {listed, type Misfits, quoted} from './misfits';

type Source = Pick<CourseSource, 'now' | 'past'>;

/** What an attempt is graded with; nothing where it is not. */
function gradingOf(attempt: AttemptRecord, source: Source): string[] {
  const {handedIn} = attempt;
  const {assessment, isOfToday} = assessmentBy(attempt, source);
  if (handedIn === null || assessment === null) {
    return [];
  }
  const {passMark} = assessment;
  const when = isOfToday ? 'today' : 'the commit at which it was handed in';
  const mark =
    passMark === null
      ? `no pass mark, as ${isOfToday ? 'today' : 'when it was handed in'}`
      : `the pass mark of ${when}, ${passMark}%`;
  return [`the attempt of ${handedIn.day} is graded with ${mark}`];
}

/** Commits that git does not have: by them, nothing can be looked up. */
export function checkCommits(
  {commit, attempts}: CourseRecord,
  source: Source,
  misfits: Misfits,
): void {
  const unknown = new Map<string, Set<string>>();
  const check = (name: string | null, gradings: readonly string[]) => {
    if (name !== null && source.past.dayOf(name) === null) {
      unknown.set(name, new Set([...(unknown.get(name) ?? []), ...gradings]));
    }
  };
  check(commit, []);
  attempts.forEach((attempt) => {
    const gradings = gradingOf(attempt, source);
    check(attempt.begun.commit, gradings);
    check(attempt.handedIn?.commit ?? null, gradings);
  });
  unknown.forEach((gradings, name) => {
    const note = gradings.size > 0 ? ` (${listed([...gradings])})` : '';
    misfits.add('misfit/unknown-commit', quoted(name) + note);
  });
}
