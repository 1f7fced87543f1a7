import {matchesPattern} from '../../../claims/support/matchesPattern';

describe('a pattern of EventBridge', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['an equal value', {a: ['x']}, {a: 'x'}, true],
    ['one of several values', {a: ['x', 'y']}, {a: 'y'}, true],
    ['another value', {a: ['x']}, {a: 'y'}, false],
    ['a value in a list', {a: ['x']}, {a: ['w', 'x']}, true],
    ['a number, not its text', {a: [1]}, {a: '1'}, false],
    ['null', {a: [null]}, {a: null}, true],
    ['a key that is missing', {a: ['x']}, {}, false],
    ['what must not be there, and is not', {a: [{exists: false}]}, {}, true],
    ['what must not be there, and is', {a: [{exists: false}]}, {a: 'x'}, false],
    ['what must be there', {a: [{exists: true}]}, {a: null}, true],
    ['a beginning', {a: [{prefix: 'Put'}]}, {a: 'PutObject'}, true],
    ['another beginning', {a: [{prefix: 'Put'}]}, {a: 'GetObject'}, false],
    ['an end', {a: [{suffix: '/0'}]}, {a: '0.0.0.0/0'}, true],
    ['no end of a longer text', {a: [{suffix: '/0'}]}, {a: '10.0.0.0/10'}, false],
    ['letters of any case', {a: [{'equals-ignore-case': 'ROOT'}]}, {a: 'Root'}, true],
    ['anything but', {a: [{'anything-but': ['x']}]}, {a: 'y'}, true],
    ['anything but, where it is that', {a: [{'anything-but': 'x'}]}, {a: 'x'}, false],
    ['all keys', {a: ['x'], b: ['y']}, {a: 'x', b: 'z'}, false],
    ['an object below', {a: {b: ['x']}}, {a: {b: 'x'}}, true],
    ['an entry of a list', {a: {b: ['x']}}, {a: [{b: 'y'}, {b: 'x'}]}, true],
    [
      'no two entries of a list together',
      {a: {b: ['x'], c: ['y']}},
      {a: [{b: 'x'}, {c: 'y'}]},
      false,
    ],
    ['one of two patterns', {$or: [{a: ['x']}, {b: ['y']}]}, {b: 'y'}, true],
    ['none of two patterns', {$or: [{a: ['x']}, {b: ['y']}]}, {a: 'y'}, false],
  ])('takes %s', (_name, pattern, event, expected) => {
    expect(matchesPattern(pattern, event)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ['a text', 'x'],
    ['no key', {}],
    ['a value that is no list', {a: 'x'}],
    ['an operator that there is not', {a: [{begins: 'x'}]}],
    ['two operators at once', {a: [{prefix: 'x', suffix: 'y'}]}],
    ['one alternative', {$or: [{a: ['x']}]}],
  ])('is none with %s', (_name, pattern) => {
    expect(() => matchesPattern(pattern, {a: 'x'})).toThrow(Error);
  });
});
