import type {Done} from '../../records/record';
import type {PersonAttempt, PersonPage} from '../model';
import type {CoursePageSource} from '../source/courseSource';

/** How far somebody is with each page. */
export type PageStatus = (
  record: Done,
  /** Ids of the questions that were done, in whichever words. */
  known: ReadonlySet<string>,
  attempts: readonly PersonAttempt[],
) => readonly PersonPage[];

const NO_ATTEMPTS = {status: 'open', done: 0, questions: 0} as const;

/** As the page of the course shows it, from what a browser has kept. */
function statusOf(
  {id, questions, isAssessment}: CoursePageSource,
  {pages, attempts: begun}: Done,
  known: ReadonlySet<string>,
  attempts: readonly PersonAttempt[],
): PersonPage {
  const done = questions.filter(({ids}) => ids.some((one) => known.has(one))).length;
  const tick = pages.find((page) => page.id === id);
  const about = {done, questions: questions.length};
  if (isAssessment) {
    const own = attempts.filter(({quiz}) => quiz === id);
    // Where nobody passes or fails, who hands it in has done it.
    const isDone = own.some(({isPassed, percent}) => isPassed ?? percent !== null);
    const hasBegun = begun.some(({quiz}) => quiz === id);
    return {...NO_ATTEMPTS, status: isDone ? 'done' : hasBegun ? 'begun' : 'open'};
  }
  const isDone = tick
    ? !tick.byQuestions || done > 0 || questions.length === 0
    : questions.length > 0 && done === questions.length;
  return {...about, status: isDone ? 'done' : done > 0 ? 'begun' : 'open'};
}

/** @returns what a report of many people has once for each state that a page can be in */
export function createPageStatus(pages: readonly CoursePageSource[]): PageStatus {
  const states = new Map<string, PersonPage>();
  return (record, known, attempts) =>
    pages.map((page) => {
      const state = statusOf(page, record, known, attempts);
      const key = `${state.status} ${state.done} ${state.questions}`;
      const shared = states.get(key) ?? state;
      states.set(key, shared);
      return shared;
    });
}
