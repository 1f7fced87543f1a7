import {dayAfter} from '../../assessment/review';
import type {CourseRecord} from '../../records/record';
import type {CourseSource} from '../source/courseSource';
import {type Misfits, quoted} from './misfits';

/** Whether a day is earlier than another one wherever on earth each of them is. */
function isBefore(day: string, other: string): boolean {
  return dayAfter(day, 1) < other;
}

/** Days on which nothing of a record can have been done. */
export function checkDays(
  {questions, pages, attempts, reviews}: CourseRecord,
  {day: today, past}: Pick<CourseSource, 'day' | 'past'>,
  misfits: Misfits,
): void {
  const tomorrow = dayAfter(today, 1);
  const check = (name: string, day: string) => {
    if (day > tomorrow) {
      misfits.add('misfit/future-day', name);
    }
  };
  questions.forEach(({id, hash, day}) => {
    if (day === null) {
      return;
    }
    if (day > tomorrow) {
      misfits.add('misfit/future-day', quoted(id));
    }
    const first = past.firstDayOf(id, hash, day);
    if (first !== null && isBefore(day, first)) {
      misfits.add('misfit/early-day', quoted(id));
    }
  });
  pages.forEach(({id, day}) => {
    check(quoted(id), day);
  });
  reviews.forEach(({id, day}) => {
    check(quoted(id), day);
  });
  attempts.forEach(({begun, handedIn}) => {
    [begun, handedIn ?? begun].forEach(({day, commit}) => {
      const name = `the attempt of ${day}`;
      check(name, day);
      const committed = commit === null ? null : past.dayOf(commit);
      if (committed !== null && isBefore(day, committed)) {
        misfits.add('misfit/early-day', name);
      }
    });
    if (handedIn !== null && handedIn.day < begun.day) {
      misfits.add('misfit/early-day', `the attempt of ${handedIn.day}`);
    }
  });
}
