import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {AssessmentAttempt} from '../../assessment/attempt';
import type {ReviewAnswer} from '../../assessment/review';
import {MAX_NAME_LENGTH} from '../../shared/nameLength';
import {isAttempt, isReviewAnswer, isText, toObject} from '../../assessment/shape';
import {type Change, type Slot, writeAll} from './writeAll';

const slotOfAttempts = (quiz: string) => createStorageSlot(`training.assessment:${quiz}`);
const slotOfReviews = (course: string) => createStorageSlot(`training.review:${course}`);
const slotOfName = () => createStorageSlot('training.name');

/** What a browser has under a key; whatever is not ours counts as nothing. */
function read(slot: Slot): Readonly<Record<string, unknown>> {
  try {
    const kept = toObject(JSON.parse(slot.get() ?? '0'));
    return kept.version === 1 ? kept : {};
  } catch {
    return {};
  }
}

/** Those entries of a list that are what they should be. */
function entries<T>(list: unknown, isOne: (entry: unknown) => entry is T): T[] {
  return Array.isArray(list) ? list.filter(isOne) : [];
}

/** Attempts at an assessment, in the order in which they were begun. */
export function readAttempts(quiz: string): AssessmentAttempt[] {
  return entries(read(slotOfAttempts(quiz)).attempts, isAttempt);
}

/** Writes {@link readAttempts} with other changes, see {@link writeAll}. */
export function attemptsChange(quiz: string, attempts: readonly AssessmentAttempt[]): Change {
  return [slotOfAttempts(quiz), JSON.stringify({version: 1, attempts})];
}

/** @returns whether the browser has stored it; otherwise it has what it had before */
export function writeAttempts(quiz: string, attempts: readonly AssessmentAttempt[]): boolean {
  return writeAll([attemptsChange(quiz, attempts)]);
}

/**
 * Calls when attempts change, in this tab or in another one.
 *
 * @returns a function that ends it
 */
export function onAttempts(quiz: string, listener: () => void): () => void {
  return slotOfAttempts(quiz).listen(listener);
}

/** What was answered on the page of a course that asks again what was missed. */
export function readReviews(course: string): ReviewAnswer[] {
  return entries(read(slotOfReviews(course)).answers, isReviewAnswer);
}

/** Writes {@link readReviews} with other changes, see {@link writeAll}. */
export function reviewsChange(course: string, answers: readonly ReviewAnswer[]): Change {
  return [slotOfReviews(course), JSON.stringify({version: 1, answers})];
}

/** @returns whether the browser has stored it; otherwise it has what it had before */
export function writeReviews(course: string, answers: readonly ReviewAnswer[]): boolean {
  return writeAll([reviewsChange(course, answers)]);
}

/** Calls when reviews change, as {@link onAttempts} does. */
export function onReviews(course: string, listener: () => void): () => void {
  return slotOfReviews(course).listen(listener);
}

/** The reader's name, for certificates; empty where nobody has typed one. */
export function readName(): string {
  const {name} = read(slotOfName());
  return isText(name) ? name : '';
}

/** Calls when the name changes, as {@link onAttempts} does. */
export function onName(listener: () => void): () => void {
  return slotOfName().listen(listener);
}

/** Writes {@link readName} with other changes, see {@link writeAll}. Records have names of any length. */
export function nameChange(name: string): Change {
  return [slotOfName(), JSON.stringify({version: 1, name: name.slice(0, MAX_NAME_LENGTH)})];
}

/** @returns whether the browser has stored it; otherwise it has what it had before */
export function writeName(name: string): boolean {
  return writeAll([nameChange(name)]);
}

/** Forgets attempts at assessments, what was answered in review, and the name. */
export function eraseKept(course: string, quizzes: readonly string[]): void {
  quizzes.forEach((quiz) => {
    slotOfAttempts(quiz).del();
  });
  slotOfReviews(course).del();
  slotOfName().del();
}
