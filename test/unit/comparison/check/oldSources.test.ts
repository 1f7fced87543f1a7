import {findOldSources} from '../../../../plugins/training/src/comparison/check/oldSources';
import {servicePage} from '../../support/comparison';

function found(fact: unknown, today: string) {
  return findOldSources(servicePage('one', {row: fact}), {today, maximum: 365});
}

const fact = {value: 'A', source: 'https://docs.aws.amazon.com/', checked: '2025-01-31'};

describe('a value that was checked long ago', () => {
  it('is reported at the day of the check', () => {
    expect(found(fact, '2026-02-01')).toEqual([
      {
        code: 'comparison/old-source',
        message: 'the value of `row` was checked more than 365 days ago',
        path: ['service', 'facts', 'row', 'checked'],
        at: 'value',
        found: 'checked long ago',
        expected: null,
        help: 'read the source again, correct the value, and write the day as `checked`',
      },
    ]);
  });
});

describe('a value that a claim verifies', () => {
  it('may have been checked long ago', () => {
    expect(found({...fact, verify: 'claims#value'}, '2026-02-01')).toEqual([]);
  });

  it('may still not have been checked on a day to come', () => {
    expect(found({...fact, verify: 'claims#value'}, '2025-01-29')).toHaveLength(1);
  });
});

describe('a value that was checked on a day that is still to come', () => {
  it('is reported at the day of the check', () => {
    expect(found(fact, '2025-01-29')).toEqual([
      {
        code: 'comparison/future-source',
        message: 'the value of `row` was checked on a day that is still to come',
        path: ['service', 'facts', 'row', 'checked'],
        at: 'value',
        found: 'later than today',
        expected: 'a day up to 2025-01-29',
        help: 'write the day on which the source was read, with the year first',
      },
    ]);
  });
});

describe('a value', () => {
  it('may be of tomorrow, which it is already where its author lives', () => {
    expect(found(fact, '2025-01-30')).toEqual([]);
  });

  it('may be as old as the site allows', () => {
    expect(found(fact, '2026-01-31')).toEqual([]);
  });

  it('may say nothing about a check', () => {
    expect(found('A', '2126-01-31')).toEqual([]);
  });
});
