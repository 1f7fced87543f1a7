import {
  fitsKind,
  isUnknown,
  SUPPORT_VALUES,
  toFact,
  toSupport,
} from '../../../../plugins/training/src/comparison/assembly/fact';

describe('toFact', () => {
  it.each(['yes', 90, false])('takes a plain value as it is: %j', (value) => {
    expect(toFact(value)).toEqual({value, note: null, source: null, checked: null, verify: null});
  });

  it('takes a value apart from its details', () => {
    const details = {
      value: 'partly',
      note: 'For 90 days.',
      source: 'https://docs.aws.amazon.com/cloudtrail',
      checked: '2026-01-31',
      verify: 'cloudtrail#ninety',
    };
    expect(toFact(details)).toEqual(details);
    expect(toFact({value: 0})).toEqual({
      value: 0,
      note: null,
      source: null,
      checked: null,
      verify: null,
    });
  });
});

describe('toSupport', () => {
  it.each([...SUPPORT_VALUES])('knows %s', (value) => {
    expect(toSupport(value)).toBe(value);
  });

  it.each([
    [true, 'yes'],
    ['true', 'yes'],
    ['on', 'yes'],
    ['Yes', 'yes'],
    [false, 'no'],
    ['False', 'no'],
    ['off', 'no'],
    ['NO', 'no'],
  ])('takes what YAML 1.1 calls a boolean: %j', (value, support) => {
    expect(toSupport(value)).toBe(support);
  });

  it.each(['maybe', '', 0, 1, 'yes, for 90 days', 'constructor', 'toString', '__proto__'])(
    'does not know %j',
    (value) => {
      expect(toSupport(value)).toBeNull();
    },
  );
});

describe('fitsKind', () => {
  it.each([
    ['support', ['yes', true, 'unknown', 'not-applicable'], ['some', 3, '']],
    ['number', [0, -1.5, 'unknown', 'not-applicable', 'Unknown'], ['90', 'ninety', true]],
    ['text', ['Any text', 3, true, 'unknown'], ['', ' \n']],
  ] as const)('knows what a row of %s takes', (kind, fitting, misfits) => {
    for (const value of fitting) {
      expect([value, fitsKind(value, kind)]).toEqual([value, true]);
    }
    for (const value of misfits) {
      expect([value, fitsKind(value, kind)]).toEqual([value, false]);
    }
  });
});

describe('isUnknown', () => {
  it('is what stands for itself in a row of any kind', () => {
    expect(['unknown', 'not-applicable', 'Unknown', 'yes', 0, false].map(isUnknown)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
