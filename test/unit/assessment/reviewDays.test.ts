import * as fc from 'fast-check';
import {dayAfter, type DueReview} from '../../../plugins/training/src/assessment/review';
import {reviewDays} from '../../../plugins/training/src/assessment/reviewDays';

const TODAY = '2026-01-31';

/** Of what reads records. */
const LAST_DAY = '2999-12-31';

const due = (count: number, day: string): DueReview[] =>
  Array.from({length: count}, (_, index) => ({id: `${day}#${index}`, day}));

it('counts what is due by day, from today on', () => {
  const reviews = [...due(2, '2026-01-01'), ...due(1, TODAY), ...due(4, '2026-02-07')];
  expect(reviewDays(TODAY, reviews, [])).toEqual([
    {day: TODAY, count: 3},
    {day: '2026-02-07', count: 4},
  ]);
});

it('moves to the next day what is too much for one', () => {
  expect(reviewDays(TODAY, due(23, '2026-01-01'), [])).toEqual([
    {day: TODAY, count: 10},
    {day: '2026-02-01', count: 10},
    {day: '2026-02-02', count: 3},
  ]);
});

it('has nothing for today once ten were answered today', () => {
  const answers = Array.from({length: 10}, (_, index) => ({
    id: `other#${index}`,
    hash: 'x',
    day: TODAY,
    response: ['a'],
    correct: true,
  }));
  expect(reviewDays(TODAY, due(1, TODAY), answers)).toEqual([{day: '2026-02-01', count: 1}]);
});

it('ends for the last day that a record can have', () => {
  expect(reviewDays(TODAY, due(23, LAST_DAY), [])).toHaveLength(3);
});

it('has each review on one day, never before it is due, and at most ten a day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -40, max: 40}), {maxLength: 80}), (offsets) => {
      const reviews = offsets
        .map((offset, index) => ({id: `a#${index}`, day: dayAfter(TODAY, offset)}))
        .sort((one, other) => (one.day < other.day ? -1 : 1));
      const days = reviewDays(TODAY, reviews, []);
      expect(days.reduce((sum, {count}) => sum + count, 0)).toBe(reviews.length);
      days.forEach(({day, count}, index) => {
        const dueBy = reviews.filter((review) => review.day <= day).length;
        const asked = days.slice(0, index + 1).reduce((sum, one) => sum + one.count, 0);
        expect(count).toBeLessThanOrEqual(10);
        expect(asked).toBeLessThanOrEqual(dueBy);
      });
    }),
  );
});
