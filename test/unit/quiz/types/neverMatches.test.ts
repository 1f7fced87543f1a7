import fc from 'fast-check';
import {neverMatches} from '../../../../plugins/training/src/quiz/types/fill-in/neverMatches';

it.each([
  '/^a$/i',
  'a$b',
  'a^',
  '^$',
  '\\s*',
  'a ',
  ' a|b ',
  'a\\n',
  'a\\bb',
  '(?:^a|^b)c^',
  '(?!foo)foo',
  '[^\\s\\S]',
  '^(?:a|b)$c',
])('is a pattern that nothing matches: %s', (pattern) => {
  expect(neverMatches(pattern)).toBe(true);
});

const PART = fc.constantFrom(
  ...[
    'a',
    'b',
    ' ',
    '^',
    '$',
    '\\b',
    '.',
    'a*',
    'b?',
    '|',
    '(?=a)',
    '(?!b)',
    '(?<=a)',
    '[ab]',
    '/',
  ],
);
const ALPHABET = ['a', 'b', '/', 'ab', 'ba', 'aa', 'a b', '/a/', 'aab', 'abb', 'a/b'];

it('is none where a text matches', () => {
  fc.assert(
    fc.property(fc.array(PART, {minLength: 1, maxLength: 6}), (parts) => {
      const pattern = parts.join('');
      const whole = new RegExp(`^(?:${pattern})$`, 'iu');
      const isMatched = ALPHABET.some((text) => whole.test(text));
      expect(isMatched && neverMatches(pattern)).toBe(false);
    }),
    {numRuns: 500},
  );
});
