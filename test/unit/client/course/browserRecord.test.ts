/** @jest-environment jsdom */
import {
  addDone,
  doneIn,
  eraseDone,
  rememberCourse,
} from '../../../../plugins/training/src/client/record/browserRecord';
import {createQuizSession} from '../../../../plugins/training/src/client/quizSession';
import {attemptIn} from '../../../../plugins/training/src/client/progress';
import type {Done} from '../../../../plugins/training/src/records/record';
import type {Course} from '../../../../plugins/training/src/shared/course';
import {createStorageSlot} from '@docusaurus/theme-common';
import {attemptWith, questionOf} from '../../support/models';

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

const ELSEWHERE: Done = {
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

beforeEach(() => {
  localStorage.clear();
});

it('is what quizzes and pages of the course have kept', () => {
  open('a').record(one, attemptWith(['a']));
  open('elsewhere').record(one, attemptWith(['a']));
  expect(doneIn(COURSE)).toMatchObject({questions: [{id: 'a#one', hash: 'hash'}], pages: []});
});

it('gets what was done elsewhere, once, with the answers', () => {
  expect(addDone(COURSE, ELSEWHERE)).toEqual({questions: 2, pages: 1, former: 1});
  expect(doneIn(COURSE)).toEqual(ELSEWHERE);
  expect(attemptIn(open('a').get().progress, one)).toMatchObject(attemptWith(['a']));
  expect(addDone(COURSE, ELSEWHERE)).toEqual({questions: 0, pages: 0, former: 0});
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
