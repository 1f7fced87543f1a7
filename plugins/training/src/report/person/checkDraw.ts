import {draw} from '../../assessment/draw';
import type {AttemptRecord} from '../../records/record';
import type {CourseSource} from '../source/courseSource';
import {type Misfits, quoted} from './misfits';

/**
 * Whether the questions of an attempt are those that its seed gives: its own, and those of the
 * pools as they were when it was begun, of which the attempts before had theirs.
 *
 * @param attempts all of the record
 */
export function checkDraw(
  attempt: AttemptRecord,
  attempts: readonly AttemptRecord[],
  {now, past}: Pick<CourseSource, 'now' | 'past'>,
  misfits: Misfits,
): void {
  const {quiz, seed, after, begun, language, questions} = attempt;
  const earlier = after.flatMap((name) => {
    const found = attempts.find((one) => one.quiz === quiz && one.seed === name);
    return found && found !== attempt ? [found.questions.map(({id}) => id)] : [];
  });
  if (earlier.length < after.length) {
    misfits.add('misfit/missing-attempt', begun.day);
    return;
  }
  const then = begun.commit === null ? null : past.at(begun.commit);
  const assessment = (then ?? now).assessmentOf(quiz, language);
  if (assessment === null) {
    misfits.add('misfit/unknown-assessment', quoted(quiz));
    return;
  }
  const expected = draw(seed, assessment.pools, earlier);
  const isSame =
    expected.length === questions.length &&
    expected.every((id, place) => id === questions[place]?.id);
  if (!isSame) {
    misfits.add('misfit/other-draw', begun.day);
  }
}
