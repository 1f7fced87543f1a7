import type {ReviewAnswer} from '../../assessment/review';
import type {CourseRecord, QuestionRecord} from '../../records/record';
import type {Person, PersonAttempt} from '../model';
import type {CourseQuestion, CourseSource} from '../source/courseSource';
import type {FirstTry} from '../statistics';
import {checkCommits} from './checkCommits';
import {checkDays} from './checkDays';
import {checkDraw} from './checkDraw';
import {createFirstTries} from './firstTries';
import {gradeAttempt} from './gradeAttempt';
import {createGrader, type Graded} from './grader';
import {createLookUp} from './lookUp';
import {createMisfits, type Misfits, quoted} from './misfits';
import {createPageStatus} from './pageStatus';

/** What a record comes to by itself. */
export interface ReadPerson {
  readonly person: Person;
  /** Empty where nothing of the record is counted. */
  readonly firstTries: readonly FirstTry[];
  /** Questions that were answered wrongly at first. */
  readonly mistakes: number;
}

/** Reads one record after the other. */
export type PersonReader = (file: string, record: CourseRecord) => ReadPerson;

/** A try after the second one is not offered. */
const MOST_TRIES = 2;

/** @param questions those of the statistics */
export function createPersonReader(
  source: CourseSource,
  questions: readonly CourseQuestion[],
): PersonReader {
  const {course, site, pages, defaultLanguage} = source;
  const lookUp = createLookUp(source);
  const grade = createGrader(defaultLanguage);
  const statusesOf = createPageStatus(pages);
  const firstTriesOf = createFirstTries(questions, source.now);

  /** The first try of a question, as it is now or was; `null` where nobody knows the question. */
  const gradeFirst = (
    record: QuestionRecord,
    commit: string | null,
    misfits: Misfits,
  ): Graded | null => {
    const {id, responses, language} = record;
    const question = lookUp.find(record, [commit], misfits);
    if (question === null) {
      return null;
    }
    const graded = responses.map((response) => grade(question, response, language));
    if (graded.length > MOST_TRIES || graded.some(({isPossible}) => !isPossible)) {
      misfits.add('misfit/impossible-response', quoted(id));
    }
    return graded[0] ?? null;
  };

  const checkReview = (review: ReviewAnswer, commit: string | null, misfits: Misfits) => {
    const {id, response, correct} = review;
    const question = lookUp.find(review, [commit], misfits);
    const graded = question && grade(question, response, defaultLanguage);
    if (graded?.isPossible && graded.correct !== correct) {
      const [claimed, earned] = correct ? ['right', 'wrong'] : ['wrong', 'right'];
      misfits.add(
        'misfit/invented-score',
        `that a review of ${quoted(id)} was ${claimed}; its answer is ${earned}`,
      );
    }
  };

  const readOther = (file: string, record: CourseRecord): ReadPerson => {
    const misfits = createMisfits();
    misfits.add('misfit/other-course', quoted(record.course));
    const nothing = {...record, questions: [], pages: [], attempts: []};
    return {
      person: {
        file,
        name: record.name,
        pages: statusesOf(nothing, new Set(), []),
        attempts: [],
        misfits: misfits.list(),
      },
      firstTries: [],
      mistakes: 0,
    };
  };

  return (file, record) => {
    if (record.course !== course.id) {
      return readOther(file, record);
    }
    const misfits = createMisfits();
    if (record.site !== site) {
      misfits.add('misfit/other-site', quoted(record.site));
    }
    const firstTries = firstTriesOf();
    const known = new Set<string>();
    let mistakes = 0;
    for (const question of record.questions) {
      const graded = gradeFirst(question, record.commit, misfits);
      if (graded) {
        known.add(question.id);
        mistakes += graded.correct ? 0 : 1;
        firstTries.meet(question, question.day ?? '', () => graded);
      }
    }
    const attempts: PersonAttempt[] = [];
    for (const attempt of record.attempts) {
      checkDraw(attempt, record.attempts, source, misfits);
      const graded = gradeAttempt(attempt, record, {source, lookUp, grade}, misfits);
      const {handedIn, questions: asked, language} = attempt;
      if (graded && handedIn) {
        attempts.push(graded);
        for (const one of asked.filter(({response}) => response.length > 0)) {
          firstTries.meet(one, handedIn.day, (question) => grade(question, one.response, language));
        }
      }
    }
    record.reviews.forEach((review) => {
      checkReview(review, record.commit, misfits);
    });
    checkCommits(record, source, misfits);
    checkDays(record, source, misfits);
    return {
      person: {
        file,
        name: record.name,
        pages: statusesOf(record, known, attempts),
        attempts: attempts.sort((one, other) => (one.day < other.day ? -1 : 1)),
        misfits: misfits.list(),
      },
      firstTries: firstTries.list(),
      mistakes,
    };
  };
}
