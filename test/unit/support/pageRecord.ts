import type {
  AssessmentAttempt,
  AskedQuestion,
} from '../../../plugins/training/src/assessment/attempt';
import {gradeAsked} from '../../../plugins/training/src/client/assessment/session';
import type {QuestionEntry} from '../../../plugins/training/src/client/quiz/content';
import {idsToDraw} from '../../../plugins/training/src/client/drawn/draws';
import type {
  AttemptRecord,
  CourseRecord,
  QuestionRecord,
} from '../../../plugins/training/src/records/record';
import {COURSE, type QuizzesByDoc, SITE, sourceQuizzes, TODAY} from './courseSource';
import {entriesOf} from './questionModels';

/** A record with nothing in it but what a test says. */
export function recordWith(overrides: Partial<CourseRecord> = {}): CourseRecord {
  return {
    version: 1,
    site: SITE,
    course: COURSE,
    commit: null,
    name: 'Ada',
    questions: [],
    pages: [],
    attempts: [],
    reviews: [],
    ...overrides,
  };
}

/** Gives the response to a question. */
export type Respond = (entry: QuestionEntry, id: string) => readonly string[];

/** Who knows everything, apart from what only the reader can judge. */
export const RIGHT: Respond = ({model}) => model.correctResponse;

/** The pages of a course, as far as they write records. */
export interface PagesOfCourse {
  readonly entry: (id: string) => QuestionEntry;
  /** How a question is done for the first time. */
  readonly answer: (id: string, ...responses: readonly (readonly string[])[]) => QuestionRecord;
  /** An attempt that is handed in on a day, after others. */
  readonly attempt: (
    seed: string,
    respond: Respond,
    earlier?: readonly AssessmentAttempt[],
    day?: string,
  ) => AttemptRecord;
}

const COMMIT = null;

/** Writes records as the pages of a course do, whose assessment is `final`. */
export function pagesOf(docs: QuizzesByDoc): PagesOfCourse {
  const quizzes = sourceQuizzes(docs);
  const entries = new Map<string, QuestionEntry>(
    quizzes.flatMap(({id, quiz}) =>
      entriesOf(quiz).map((entry) => [`${id}#${entry.model.id}`, entry] as const),
    ),
  );
  const entryOf = (id: string): QuestionEntry => {
    const entry = entries.get(id);
    if (entry === undefined) {
      throw new Error(`There is no question ${id}.`);
    }
    return entry;
  };
  const final = quizzes.find(({id}) => id === 'final');
  const pools = (final?.input.draw ?? []).map(({from, count}) => ({
    count,
    pages: [from].flat().map((docId) => ({
      id: docId,
      title: docId,
      permalink: `/${docId}`,
      questions: (quizzes.find((quiz) => quiz.docId === docId)?.quiz.questions ?? [])
        .filter(({points}) => points > 0)
        .map(({id}) => id),
    })),
  }));
  const own = (final?.quiz.questions ?? []).map(({id}) => id);
  return {
    entry: entryOf,
    answer(id, ...responses) {
      const {hash, grade} = entryOf(id).model;
      const last = responses.at(-1) ?? [];
      const shown = !grade(last).correct;
      return {id, hash, day: TODAY, language: 'en', responses, shown};
    },
    attempt(seed, respond, earlier = [], day = TODAY) {
      const ids = idsToDraw(
        seed,
        'final',
        {pools, own, course: null, commit: COMMIT, load: {}},
        earlier,
      );
      const questions = ids.map((id): AskedQuestion => {
        const entry = entryOf(id);
        const {hash, points} = entry.model;
        const asked = {id, hash, points, response: respond(entry, id), score: null};
        return gradeAsked(asked, {...entry, id});
      });
      const moment = {day, commit: COMMIT};
      const after = earlier.map((one) => one.seed);
      return {
        quiz: 'final',
        seed,
        after,
        begun: moment,
        handedIn: moment,
        language: 'en',
        questions,
      };
    },
  };
}
