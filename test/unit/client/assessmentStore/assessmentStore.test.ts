/** @jest-environment jsdom */
import type {AssessmentAttempt} from '../../../../plugins/training/src/assessment/attempt';
import type {ReviewAnswer} from '../../../../plugins/training/src/assessment/review';
import * as fc from 'fast-check';
import {
  eraseKept,
  onAttempts,
  readAttempts,
  readName,
  readReviews,
  writeAttempts,
  writeName,
  writeReviews,
} from '../../../../plugins/training/src/client/assessmentStore';

const ATTEMPT: AssessmentAttempt = {
  seed: 's1',
  after: [],
  begun: {day: '2026-01-30', commit: null},
  handedIn: null,
  language: 'en',
  questions: [{id: 'a#one', hash: 'x', response: ['b'], score: null, points: 1}],
};
const ANSWER: ReviewAnswer = {
  id: 'a#one',
  hash: 'x',
  day: '2026-01-31',
  response: ['b'],
  correct: false,
};
const KEYS = ['training.assessment:final', 'training.review:aws', 'training.name'];

const readAll = () => [readAttempts('final'), readReviews('aws'), readName()];

beforeEach(() => {
  localStorage.clear();
});

it('keeps attempts by quiz, reviews by course, and one name', () => {
  expect(writeAttempts('final', [ATTEMPT])).toBe(true);
  expect(writeReviews('aws', [ANSWER])).toBe(true);
  expect(writeName('Ada')).toBe(true);
  expect(readAll()).toEqual([[ATTEMPT], [ANSWER], 'Ada']);
  expect([readAttempts('other'), readReviews('other')]).toEqual([[], []]);
  expect(Object.keys(localStorage).sort()).toEqual([...KEYS].sort());
});

it('has nothing where something else is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
      KEYS.forEach((key) => {
        localStorage.setItem(key, stored);
      });
      expect(readAll()).toEqual([[], [], '']);
    }),
  );
});

it('leaves out what is no attempt and keeps the others', () => {
  const stored = {version: 1, attempts: [null, {...ATTEMPT, seed: 1}, ATTEMPT, {}]};
  localStorage.setItem('training.assessment:final', JSON.stringify(stored));
  expect(readAttempts('final')).toEqual([ATTEMPT]);
});

it('says so, and has what it had before, where the browser stores nothing', () => {
  writeName('Ada');
  // As Docusaurus' storage does it: nothing happens.
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
  expect(writeName('Grace')).toBe(false);
  jest.restoreAllMocks();
  expect(readName()).toBe('Ada');
});

it('tells of changes until that is ended', () => {
  const listener = jest.fn();
  const end = onAttempts('final', listener);
  writeAttempts('final', [ATTEMPT]);
  writeAttempts('other', [ATTEMPT]);
  expect(listener).toHaveBeenCalledTimes(1);
  end();
  writeAttempts('final', []);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('erases attempts and reviews of a course, and the name', () => {
  writeAttempts('final', [ATTEMPT]);
  writeReviews('aws', [ANSWER]);
  writeName('Ada');
  eraseKept('aws', ['final']);
  expect(Object.keys(localStorage)).toEqual([]);
});
