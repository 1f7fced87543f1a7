import type {Course} from '../../shared/course';
import {eraseKept} from '../assessmentStore';
import {readTicks} from '../course';
import {allIds, slotOfCourse, slotOfQuiz, slotOfTicks} from './doneIn';

/** Erases everything that this browser has of a course, and the reader's name. */
export function eraseDone(course: Course): void {
  const ids = allIds(course);
  ids.forEach((id) => {
    slotOfQuiz(id).del();
  });
  eraseKept(course.id, ids);
  const ticks = [...readTicks()].filter(([id]) => !ids.includes(id));
  slotOfTicks().set(JSON.stringify({version: 1, pages: Object.fromEntries(ticks)}));
  slotOfCourse(course.id).del();
}
