import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {AttemptRecord, Done, PageRecord, QuestionRecord} from '../../records/record';
import {joinDone} from '../../records/record';
import type {Course} from '../../shared/course';
import {type Change, readAttempts, readName, readReviews, type Slot} from '../assessmentStore';
import {entriesOf, readKept, readTicks} from '../course';

export const slotOfQuiz = (id: string): Slot => createStorageSlot(`training.progress:${id}`);
export const slotOfTicks = (): Slot => createStorageSlot('training.pages');
export const slotOfCourse = (id: string): Slot => createStorageSlot(`training.course:${id}`);

/** What the pages of a course are known by, and its assessment. */
export function ownIds({modules, assessment}: Course): string[] {
  const pages = modules.flatMap((module) => module.pages.map(({id}) => id));
  return assessment === null ? pages : [...pages, assessment.id];
}

/** What is in the course no longer, and of which this browser has something. */
function formerIds(course: Course): string[] {
  const {ids} = readKept(slotOfCourse(course.id).get()) as {readonly ids?: unknown};
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Everything that may belong to the course. */
export function allIds(course: Course): string[] {
  return [...new Set([...ownIds(course), ...formerIds(course)])];
}

function questionsOf(quiz: string): QuestionRecord[] {
  return entriesOf(readKept(slotOfQuiz(quiz).get()).done).flatMap(([question, byHash]) =>
    entriesOf(byHash).map(([hash, time]): QuestionRecord => {
      const {day, language, responses, shown} = Object(time) as Partial<QuestionRecord>;
      return {
        id: `${quiz}#${question}`,
        hash,
        day: day ?? null,
        language: language ?? '',
        responses: responses ?? [],
        shown: shown === true,
      };
    }),
  );
}

/** What this browser has of a course. */
export function doneIn(course: Course): Done {
  const ids = allIds(course);
  const ticks = readTicks();
  const pages = ids.flatMap((id): PageRecord[] => {
    const tick = ticks.get(id);
    return tick ? [{id, day: tick.day, byQuestions: tick.byQuestions}] : [];
  });
  const attempts = ids.flatMap((quiz) =>
    readAttempts(quiz).map((attempt): AttemptRecord => ({quiz, ...attempt})),
  );
  return joinDone({
    questions: ids.flatMap(questionsOf),
    pages,
    attempts,
    reviews: readReviews(course.id),
  });
}

/** Pages and quizzes of which something was done. */
export function idsOf({questions, pages, attempts}: Omit<Done, 'reviews'>): string[] {
  return [
    ...questions.map(({id}) => quizIn(id)),
    ...pages.map(({id}) => id),
    ...attempts.map(({quiz}) => quiz),
  ];
}

/** The quiz that a question is of. */
export function quizIn(question: string): string {
  return question.split('#')[0] ?? '';
}

/** Notes what readers have done something of, for the time when it leaves the course. */
export function rememberIds(course: Course, ids: readonly string[]): Change {
  return [
    slotOfCourse(course.id),
    JSON.stringify({version: 1, ids: [...new Set([...formerIds(course), ...ids])]}),
  ];
}

/** Remembers what was done, so that it is saved even when its page has left the course. */
export function rememberCourse(course: Course): void {
  const ids = idsOf(doneIn(course));
  const [slot, text] = rememberIds(course, ids);
  if (ids.length > 0) {
    slot.set(text);
  }
}

/** The reader's name, as a record and a certificate have it; `null` where nobody has typed one. */
export function nameToTake(): string | null {
  return readName().trim() || null;
}
