import type {AssessmentAttempt} from '../../../plugins/training/src/assessment/attempt';
import {openAttempt, standingOf} from '../../../plugins/training/src/assessment/standing';

function attempt(seed: string, begun: string, score: number | null): AssessmentAttempt {
  return {
    seed,
    after: [],
    begun: {day: begun, commit: null},
    handedIn: score === null ? null : {day: begun, commit: null},
    language: 'en',
    questions: [{id: 'a#one', hash: 'x', response: ['a'], score, points: 1}],
  };
}

it('is not begun, open, failed, passed', () => {
  const open = attempt('c', '2026-01-03', null);
  const failed = attempt('a', '2026-01-01', 0.5);
  const passed = attempt('b', '2026-01-02', 0.8);
  expect(standingOf([], 80)).toEqual({isDone: false, open: null, last: null, best: null});
  expect(standingOf([open], 80)).toMatchObject({isDone: false, open: '2026-01-03', last: null});
  expect(standingOf([failed], 80)).toMatchObject({isDone: false, last: {percent: 50}});
  expect(standingOf([failed, passed], 80)).toMatchObject({isDone: true, best: {percent: 80}});
});

it('has one attempt open, the earlier one, where another browser has begun another', () => {
  const attempts = [attempt('a', '2026-01-01', null), attempt('b', '2026-01-02', null)];
  expect(openAttempt(attempts)).toBe(attempts[0]);
  expect(standingOf([...attempts].reverse(), 80).open).toBe('2026-01-01');
});

it('stays passed, and tells the last result from the best, whatever comes later', () => {
  const attempts = [
    attempt('b', '2026-01-02', 0.9),
    attempt('c', '2026-01-03', 0.4),
    attempt('a', '2026-01-01', 0.9),
  ];
  expect(standingOf(attempts, 80)).toMatchObject({
    isDone: true,
    last: {seed: 'c', percent: 40, isPassed: false},
    best: {seed: 'a', percent: 90, day: '2026-01-01'},
  });
});

it('is done once it is handed in where nobody passes or fails', () => {
  expect(standingOf([attempt('a', '2026-01-01', 0)], null)).toMatchObject({
    isDone: true,
    last: {isPassed: false},
  });
});

it('takes attempts of one day in the order in which one follows the other', () => {
  const first = attempt('z', '2026-01-01', 0.2);
  const second = {...attempt('a', '2026-01-01', 0.3), after: ['z']};
  expect(standingOf([second, first], 80).last?.seed).toBe('a');
});
