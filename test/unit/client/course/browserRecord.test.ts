/** @jest-environment jsdom */
import {
  type Added,
  addDone,
  doneIn,
  eraseDone,
  rememberCourse,
} from '../../../../plugins/training/src/client/record';
import {
  readAttempts,
  readName,
  readReviews,
  writeAttempts,
} from '../../../../plugins/training/src/client/assessmentStore';
import {createQuizSession} from '../../../../plugins/training/src/client/quiz/quizSession';
import {attemptIn} from '../../../../plugins/training/src/client/quiz/progress';
import type {AttemptRecord, Done} from '../../../../plugins/training/src/records/record';
import type {Course, CourseAssessment} from '../../../../plugins/training/src/shared/course';
import {createStorageSlot} from '@docusaurus/theme-common';
import {attemptWith, questionOf} from '../../support/models';

const ASSESSMENT: CourseAssessment = {
  id: 'final',
  title: 'Final',
  permalink: '/docs/final',
  passMark: 80,
  questions: 2,
  codes: '',
  quizzes: [],
  retryAfter: null,
  review: '/course/aws/review',
  certificate: null,
};

function attemptOf(seed: string, overrides: Partial<AttemptRecord> = {}): AttemptRecord {
  return {
    quiz: 'final',
    seed,
    after: [],
    begun: {day: '2026-01-30', commit: null},
    handedIn: null,
    language: 'en',
    questions: [{id: 'a#one', hash: 'x', response: ['a'], score: null, points: 1}],
    ...overrides,
  };
}

function courseOf(...ids: readonly string[]): Course {
  const pages = ids.map((id) => ({id, title: id, permalink: `/docs/${id}`, minutes: 1, codes: ''}));
  return {
    id: 'aws',
    title: 'AWS',
    description: '',
    permalink: '/course/aws',
    modules: [{title: null, pages, links: []}],
    assessment: null,
  };
}

const COURSE = courseOf('a', 'b');
const one = questionOf('Abc', {id: 'one', number: 1});
const open = (quiz: string) => createQuizSession(createStorageSlot(`training.progress:${quiz}`));

const ELSEWHERE: Done & {readonly name: null} = {
  name: null,
  questions: [
    {
      id: 'a#one',
      hash: 'hash',
      day: '2026-01-30',
      language: 'en',
      responses: [['a']],
      shown: false,
    },
    {id: 'gone#old', hash: 'x', day: '2026-01-30', language: 'en', responses: [['y']], shown: true},
  ],
  pages: [{id: 'b', day: '2026-01-30', byQuestions: false}],
  attempts: [],
  reviews: [],
};

const NOTHING: Added = {questions: 0, pages: 0, attempts: 0, reviews: 0, former: 0};

beforeEach(() => {
  localStorage.clear();
});

it('is what quizzes and pages of the course have kept', () => {
  open('a').record(one, attemptWith(['a']));
  open('elsewhere').record(one, attemptWith(['a']));
  expect(doneIn(COURSE)).toMatchObject({questions: [{id: 'a#one', hash: 'hash'}], pages: []});
});

it('gets what was done elsewhere, once, with the answers', () => {
  expect(addDone(COURSE, ELSEWHERE)).toEqual({...NOTHING, questions: 2, pages: 1, former: 1});
  expect({name: null, ...doneIn(COURSE)}).toEqual(ELSEWHERE);
  expect(attemptIn(open('a').get().progress, one)).toMatchObject(attemptWith(['a']));
  expect(addDone(COURSE, ELSEWHERE)).toEqual(NOTHING);
});

it('leaves answers of this browser as they are', () => {
  open('a').record(one, attemptWith(['b']));
  addDone(COURSE, ELSEWHERE);
  expect(attemptIn(open('a').get().progress, one)).toMatchObject(attemptWith(['b']));
});

it('keeps what has left the course, and saves it again', () => {
  open('a').record(one, attemptWith(['a']));
  rememberCourse(COURSE);
  expect(doneIn(courseOf('b')).questions).toMatchObject([{id: 'a#one'}]);
});

it('changes nothing where the browser can store no more', () => {
  open('a').record(one, attemptWith(['b']));
  const before = Object.entries(localStorage);
  // As Docusaurus' storage does it: nothing happens.
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
  expect(addDone(COURSE, ELSEWHERE)).toBeNull();
  jest.restoreAllMocks();
  expect(Object.entries(localStorage)).toEqual(before);
});

it('is erased, and other courses keep theirs', () => {
  addDone(COURSE, ELSEWHERE);
  open('elsewhere').record(one, attemptWith(['a']));
  eraseDone(COURSE);
  expect(doneIn(COURSE)).toEqual({questions: [], pages: [], attempts: [], reviews: []});
  expect(Object.keys(localStorage)).toContain('training.progress:elsewhere');
});

describe('attempts at the assessment, reviews and the name', () => {
  const course = {...COURSE, assessment: ASSESSMENT};
  const handedIn = attemptOf('first', {handedIn: {day: '2026-01-31', commit: null}});
  const second = attemptOf('a-later-one', {
    begun: {day: '2026-02-01', commit: null},
    after: ['first'],
  });
  const review = {id: 'a#one', hash: 'x', day: '2026-02-01', response: ['a'], correct: true};
  const record = {...ELSEWHERE, questions: [], pages: [], name: 'Ada'};

  it('are added, in the order in which they were made, and a name where there is none', () => {
    const added = {...record, attempts: [second, handedIn], reviews: [review]};
    expect(addDone(course, added)).toEqual({...NOTHING, attempts: 2, reviews: 1});
    expect(readAttempts('final').map(({seed}) => seed)).toEqual(['first', 'a-later-one']);
    expect(readReviews('aws')).toEqual([review]);
    expect(readName()).toBe('Ada');
    expect(addDone(course, {...added, name: 'Grace'})).toEqual(NOTHING);
    expect(readName()).toBe('Ada');
  });

  it('are added with no more of a name than a reader can type', () => {
    const name = '<script>alert(1)</script>\u202e'.repeat(100);
    addDone(course, {...record, attempts: [handedIn], name});
    expect(readName()).toHaveLength(200);
    expect(name.startsWith(readName())).toBe(true);
  });

  it('go further where they went further elsewhere, and never back', () => {
    addDone(course, {...record, attempts: [attemptOf('first')]});
    expect(addDone(course, {...record, attempts: [handedIn]})).toEqual({...NOTHING, attempts: 1});
    expect(addDone(course, {...record, attempts: [attemptOf('first')]})).toEqual(NOTHING);
    expect(doneIn(course).attempts).toEqual([handedIn]);
  });

  it('are saved when the assessment has left the course, or another has come in its place', () => {
    addDone(course, {...record, attempts: [handedIn], name: null});
    expect(doneIn(COURSE).attempts).toEqual([handedIn]);
    const other = {...course, assessment: {...ASSESSMENT, id: 'other'}};
    expect(doneIn(other).attempts).toEqual([handedIn]);
    expect(addDone(other, {...record, attempts: [second]})).toMatchObject({former: 1});
  });

  it('are remembered as pages are, without a record that was added', () => {
    const {quiz, ...attempt} = handedIn;
    writeAttempts(quiz, [attempt]);
    rememberCourse(course);
    expect(doneIn(COURSE).attempts).toEqual([handedIn]);
  });

  it('are erased', () => {
    addDone(course, {...record, attempts: [handedIn], reviews: [review]});
    eraseDone(course);
    expect(doneIn(course)).toEqual({questions: [], pages: [], attempts: [], reviews: []});
    expect(readName()).toBe('');
  });
});
