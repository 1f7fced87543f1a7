import type {CourseRecord, QuestionRecord} from '../records/record';
import type {Person, PersonAttempt, Report, Unreadable} from './model';
import {checkCommits} from './person/checkCommits';
import {checkDays} from './person/checkDays';
import {checkDraw} from './person/checkDraw';
import {type Copy, createCopies} from './person/copies';
import {gradeAttempt} from './person/gradeAttempt';
import {createGrader, type Graded} from './person/grader';
import {createLookUp} from './person/lookUp';
import {createMisfits, type MisfitCode, type Misfits, personIn, quoted} from './person/misfits';
import {createPageStatus} from './person/pageStatus';
import {createSamePerson} from './person/samePerson';
import type {CourseSource} from './source/courseSource';
import {optionsOf, promptOf} from './source/options';
import {createStatistics, type FirstTry} from './statistics';
import {createTryPacker, type PackedTries} from './packedTries';
import {toQuestionStatistics} from './verdicts';

/** Takes records one after the other; of each of them, little is kept. */
export interface ReportMaker {
  readonly add: (file: string, record: CourseRecord) => void;
  readonly addUnreadable: (unreadable: Unreadable) => void;
  readonly finish: () => Report;
}

/** A try after the second one is not offered. */
const MOST_TRIES = 2;

/** What a reader met first, by the place of the question. */
interface Met extends FirstTry {
  readonly day: string;
}

/** Names sort as people sort them; who has none comes last. */
function byName(one: Person, other: Person): number {
  return one.name !== null && other.name !== null
    ? one.name.localeCompare(other.name)
    : Number(one.name === null) - Number(other.name === null);
}

/** Makes the report of a course. */
export function createReport(source: CourseSource): ReportMaker {
  const {course, site, day, pages, others, assessment, defaultLanguage, now} = source;
  const questions = [...pages.flatMap((page) => page.questions), ...others].filter(
    ({question}) => question.points > 0,
  );
  const places = new Map(
    questions.flatMap(({ids}, place) => ids.map((id) => [id, place] as const)),
  );
  const statistics = createStatistics(questions.length);
  const lookUp = createLookUp(source);
  const grade = createGrader(defaultLanguage);
  const statusesOf = createPageStatus(pages);
  const copies = createCopies();
  const samePerson = createSamePerson();
  const packTries = createTryPacker();
  /** By the place of the record. */
  const copyOf = new Map<number, Copy>();
  const tries = new Map<number, PackedTries>();
  const late = new Map<number, Misfits>();
  const people: Person[] = [];
  const unreadable: Unreadable[] = [];

  /** The first try of a question as it is now; of any other, what does not fit alone. */
  const checkQuestion = (
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

  const tell = (place: number, code: MisfitCode, name: string) => {
    const told = late.get(place) ?? createMisfits();
    told.add(code, name);
    late.set(place, told);
  };

  /** What only all records together say. */
  const finishPeople = () => {
    copyOf.forEach(({of, same}, place) => {
      const [one, other] = [people[place], people[of]];
      if (one && other) {
        tell(place, 'misfit/same-record', `the same ${same} as ${personIn(other)}`);
        tell(of, 'misfit/same-record', `the same ${same} as ${personIn(one)}`);
      }
    });
    const givenTwice = samePerson.copies();
    givenTwice.forEach((of, place) => {
      tell(place, 'misfit/given-twice', quoted(people[of]?.file ?? ''));
    });
    tries.forEach((met, place) => {
      // Of what is there twice, statistics have one.
      if (!givenTwice.has(place) && !copyOf.has(place)) {
        statistics.add(met.get());
      }
    });
    return people
      .map((person, place) => ({
        ...person,
        misfits: [...person.misfits, ...(late.get(place)?.list() ?? [])],
      }))
      .sort(byName);
  };

  const add = (file: string, record: CourseRecord): void => {
    const misfits = createMisfits();
    if (record.course !== course.id) {
      misfits.add('misfit/other-course', quoted(record.course));
      people.push({
        file,
        name: record.name,
        pages: statusesOf({...record, questions: [], pages: [], attempts: []}, new Set(), []),
        attempts: [],
        misfits: misfits.list(),
      });
      return;
    }
    if (record.site !== site) {
      misfits.add('misfit/other-site', quoted(record.site));
    }
    const met = new Map<number, Met>();
    const meet = (id: string, hash: string, on: string, graded: Graded) => {
      const question = places.get(id);
      const before = question === undefined ? undefined : met.get(question);
      if (question !== undefined && now.find(id, hash) && !(before && before.day <= on)) {
        met.set(question, {question, score: graded.score, chosen: graded.chosen, day: on});
      }
    };
    const known = new Set<string>();
    let mistakes = 0;
    for (const question of record.questions) {
      const graded = checkQuestion(question, record.commit, misfits);
      if (graded) {
        known.add(question.id);
        mistakes += graded.correct ? 0 : 1;
        meet(question.id, question.hash, question.day ?? '', graded);
      }
    }
    const attempts: PersonAttempt[] = [];
    for (const attempt of record.attempts) {
      checkDraw(attempt, record.attempts, source, misfits);
      const graded = gradeAttempt(attempt, record, {source, lookUp, grade}, misfits);
      if (graded && attempt.handedIn) {
        attempts.push(graded);
        for (const {id, hash, response} of attempt.questions) {
          const question = response.length > 0 ? now.find(id, hash) : null;
          if (question) {
            meet(id, hash, attempt.handedIn.day, grade(question, response, attempt.language));
          }
        }
      }
    }
    for (const review of record.reviews) {
      const question = lookUp.find(review, [record.commit], misfits);
      if (question) {
        const graded = grade(question, review.response, defaultLanguage);
        if (graded.isPossible && graded.correct !== review.correct) {
          const [claimed, earned] = review.correct ? ['right', 'wrong'] : ['wrong', 'right'];
          misfits.add(
            'misfit/invented-score',
            `that a review of ${quoted(review.id)} was ${claimed}; its answer is ${earned}`,
          );
        }
      }
    }
    checkCommits(record, source, misfits);
    checkDays(record, source, misfits);
    const place = people.length;
    const copy = copies.find(record, place, mistakes);
    if (copy) {
      copyOf.set(place, copy);
    }
    samePerson.add(record, place);
    tries.set(place, packTries([...met.values()]));
    people.push({
      file,
      name: record.name,
      pages: statusesOf(record, known, attempts),
      attempts: attempts.sort((one, other) => (one.day < other.day ? -1 : 1)),
      misfits: misfits.list(),
    });
  };

  return {
    add,
    addUnreadable(one) {
      unreadable.push(one);
    },
    finish: () => ({
      course,
      site,
      day,
      passMark:
        assessment === null
          ? null
          : (now.assessmentOf(assessment, defaultLanguage)?.passMark ?? null),
      pages: pages.map(({id, title, module, questions: own}) => ({
        id,
        title,
        module,
        questions: own.length,
      })),
      people: finishPeople(),
      questions: questions.map(({ids: [id = ''], question, file, line}, place) =>
        toQuestionStatistics(
          {
            id,
            prompt: promptOf(question),
            type: question.type,
            file,
            line,
            options: optionsOf(question),
          },
          statistics.tallyOf(place),
        ),
      ),
      unreadable,
    }),
  };
}
