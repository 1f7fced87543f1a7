import {createStorageSlot} from 'docusaurus-plugin-training/storage';
import type {Done, PageRecord, QuestionRecord} from '../../records/record';
import {joinDone} from '../../records/record';
import type {Course} from '../../shared/course';
import {type Change, writeAll} from '../assessmentStore';
import {entriesOf, type KeptQuiz, readKept, type Tick} from '../course/pageState';
import {readTicks} from '../course/ticks';

const slotOfQuiz = (id: string) => createStorageSlot(`training.progress:${id}`);
const slotOfTicks = () => createStorageSlot('training.pages');
const slotOfCourse = (id: string) => createStorageSlot(`training.course:${id}`);

function pageIds({modules}: Course): string[] {
  return modules.flatMap(({pages}) => pages.map(({id}) => id));
}

/** Pages that are in the course no longer, and of which this browser has something. */
function formerIds(course: Course): string[] {
  const {ids} = readKept(slotOfCourse(course.id).get()) as {readonly ids?: unknown};
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Everything that may belong to the course. */
function allIds(course: Course): string[] {
  return [...new Set([...pageIds(course), ...formerIds(course)])];
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
  return joinDone({questions: ids.flatMap(questionsOf), pages, attempts: [], reviews: []});
}

/** Notes pages that readers have done something of, for the time when they leave the course. */
function rememberIds(course: Course, ids: readonly string[]): Change {
  return [
    slotOfCourse(course.id),
    JSON.stringify({version: 1, ids: [...new Set([...formerIds(course), ...ids])]}),
  ];
}

/** Questions of a record by the quiz that they are of. */
function byQuiz(questions: readonly QuestionRecord[]): Map<string, QuestionRecord[]> {
  const quizzes = new Map<string, QuestionRecord[]>();
  questions.forEach((question) => {
    const [quiz = ''] = question.id.split('#');
    quizzes.set(quiz, [...(quizzes.get(quiz) ?? []), question]);
  });
  return quizzes;
}

/** A quiz with what was done elsewhere; of questions that nobody has begun here, the answers too. */
function withQuestions(quiz: string, questions: readonly QuestionRecord[]): Change {
  const slot = slotOfQuiz(quiz);
  const kept: KeptQuiz = readKept(slot.get());
  const attempts = Object.fromEntries(entriesOf(kept.questions));
  const done = Object.fromEntries(
    entriesOf(kept.done).map(([id, times]) => [id, Object.fromEntries(entriesOf(times))]),
  );
  questions.forEach(({id, hash, day, language, responses, shown}) => {
    const question = id.slice(quiz.length + 1);
    done[question] = {...done[question], [hash]: {day, language, responses, shown}};
    attempts[question] ??= {hash, responses: responses.slice(0, 2), revealed: shown, earlier: null};
  });
  return [slot, JSON.stringify({drafts: {}, ...kept, version: 1, questions: attempts, done})];
}

/** What adding a record has brought. */
export interface Added {
  readonly questions: number;
  readonly pages: number;
  /** Of these, what is in the course no longer. */
  readonly former: number;
}

/**
 * Adds what was done elsewhere: the union, by question and page.
 *
 * @returns `null` where the browser can store no more, and has what it had before
 */
export function addDone(course: Course, done: Done): Added | null {
  const here = doneIn(course);
  const joined = joinDone(here, done);
  const before = new Set([...here.questions, ...here.pages].map((one) => JSON.stringify(one)));
  const isNew = (one: object) => !before.has(JSON.stringify(one));
  const questions = joined.questions.filter(isNew);
  const pages = joined.pages.filter(isNew);
  const own = new Set(pageIds(course));
  const ids = [...byQuiz(questions).keys(), ...pages.map(({id}) => id)];
  const ticks: [string, Tick][] = pages.map(({id, day, byQuestions}) => [id, {day, byQuestions}]);
  const changes: Change[] = [
    ...[...byQuiz(questions)].map(([quiz, list]) => withQuestions(quiz, list)),
    [
      slotOfTicks(),
      JSON.stringify({version: 1, pages: Object.fromEntries([...readTicks(), ...ticks])}),
    ],
    rememberIds(course, ids),
  ];
  if (ids.length > 0 && !writeAll(changes)) {
    return null;
  }
  const isFormer = (id: string) => !own.has(id.split('#')[0] ?? '');
  return {
    questions: questions.length,
    pages: pages.length,
    former: [...questions, ...pages].filter(({id}) => isFormer(id)).length,
  };
}

/** Remembers what was done, so that it is saved even when its page has left the course. */
export function rememberCourse(course: Course): void {
  const {questions, pages} = doneIn(course);
  const ids = [...byQuiz(questions).keys(), ...pages.map(({id}) => id)];
  const [slot, text] = rememberIds(course, ids);
  if (ids.length > 0) {
    slot.set(text);
  }
}

/**
 * Erases everything that this browser has of a course.
 *
 * @returns ids of the questions that were erased, by quiz
 */
export function eraseDone(course: Course): ReadonlyMap<string, readonly string[]> {
  const ids = allIds(course);
  const erased = new Map(
    ids.map((id) => [id, entriesOf(readKept(slotOfQuiz(id).get()).questions).map(([key]) => key)]),
  );
  ids.forEach((id) => {
    slotOfQuiz(id).del();
  });
  const ticks = [...readTicks()].filter(([id]) => !ids.includes(id));
  slotOfTicks().set(JSON.stringify({version: 1, pages: Object.fromEntries(ticks)}));
  slotOfCourse(course.id).del();
  return erased;
}
