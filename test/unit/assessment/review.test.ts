import fc from 'fast-check';
import type {AssessmentAttempt} from '../../../plugins/training/src/assessment/attempt';
import {
  dayAfter,
  MOST_REVIEWS_A_DAY,
  type ReviewAnswer,
  reviewsOf,
  reviewsOn,
} from '../../../plugins/training/src/assessment/review';

function attempt(day: string, scores: Readonly<Record<string, number | null>>): AssessmentAttempt {
  return {
    seed: day,
    after: [],
    begun: {day, commit: null},
    handedIn: {day, commit: null},
    language: 'en',
    questions: Object.entries(scores).map(([id, score]) => ({
      id,
      hash: 'h',
      response: ['x'],
      score,
      points: 1,
    })),
  };
}

function answer(id: string, day: string, correct: boolean): ReviewAnswer {
  return {id, hash: 'h', day, response: ['x'], correct};
}

const ONE = attempt('2026-01-30', {'a#one': 0, 'a#two': 1, 'a#gone': null});

describe('what was missed in an assessment', () => {
  it('is asked again from the next day on; what was right, or was gone, is not', () => {
    expect(reviewsOf([ONE], [])).toEqual([{id: 'a#one', day: '2026-01-31'}]);
    expect(reviewsOf([{...ONE, handedIn: null}], [])).toEqual([]);
  });

  it('is asked after 1, 7 and 30 days, and then no more', () => {
    const first = answer('a#one', '2026-01-31', true);
    const second = answer('a#one', '2026-02-07', true);
    const third = answer('a#one', '2026-03-09', true);
    expect(reviewsOf([ONE], [first])).toEqual([{id: 'a#one', day: '2026-02-07'}]);
    expect(reviewsOf([ONE], [first, second])).toEqual([{id: 'a#one', day: '2026-03-09'}]);
    expect(reviewsOf([ONE], [first, second, third])).toEqual([]);
  });

  it('begins anew with a wrong answer, and where it is missed again', () => {
    const right = answer('a#one', '2026-01-31', true);
    const wrong = answer('a#one', '2026-02-07', false);
    expect(reviewsOf([ONE], [right, wrong])).toEqual([{id: 'a#one', day: '2026-02-08'}]);
    expect(reviewsOf([ONE, attempt('2026-02-03', {'a#one': 0.5})], [right])).toEqual([
      {id: 'a#one', day: '2026-02-04'},
    ]);
  });

  it('is not done on the day on which it was missed, nor twice on one day', () => {
    expect(reviewsOf([ONE], [answer('a#one', '2026-01-30', true)])).toEqual([
      {id: 'a#one', day: '2026-01-31'},
    ]);
  });

  it('is asked ten at a time', () => {
    const scores = Object.fromEntries(
      Array.from({length: 25}, (_one, index) => [`a#${index}`, 0] as const),
    );
    const attempts = [attempt('2026-01-30', scores)];
    const due = reviewsOf(attempts, []);
    expect(reviewsOn('2026-01-30', due, [])).toHaveLength(0);
    expect(reviewsOn('2026-01-31', due, [])).toHaveLength(MOST_REVIEWS_A_DAY);
    const answers = [answer('a#0', '2026-01-31', true), answer('a#1', '2026-01-31', false)];
    expect(reviewsOn('2026-01-31', reviewsOf(attempts, answers), answers)).toHaveLength(8);
  });

  it('does not depend on the order in which answers are told', () => {
    const day = fc.integer({min: 0, max: 60}).map((days) => dayAfter('2026-01-30', days));
    const answers = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a#one', 'a#two'),
        hash: fc.constant('h'),
        day,
        response: fc.constant(['x']),
        correct: fc.boolean(),
      }),
      {selector: ({id, day: on}) => `${id} ${on}`, maxLength: 8},
    );
    const attempts = [attempt('2026-01-30', {'a#one': 0, 'a#two': 0})];
    fc.assert(
      fc.property(answers, (all) => {
        expect(reviewsOf(attempts, [...all].reverse())).toEqual(reviewsOf(attempts, all));
      }),
    );
  });
});

describe('a day later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-10-25', 7, '2026-11-01'],
    // Written by somebody else: no month has it.
    ['2026-02-31', 0, '2026-03-03'],
  ])('%s and %i days are %s', (day, days, expected) => {
    expect(dayAfter(day, days)).toBe(expected);
  });
});
