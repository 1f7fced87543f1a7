import fc from 'fast-check';
import {didYouMean} from '../../../plugins/training/src/diagnostics/didYouMean';

const keys = ['id', 'prompt', 'options', 'explanation', 'passMark', 'text'];

describe('didYouMean', () => {
  it.each([
    ['promt', 'prompt', 'a letter is missing'],
    ['promppt', 'prompt', 'a letter is there twice'],
    ['prompr', 'prompt', 'a letter is another'],
    ['pormpt', 'prompt', 'two letters changed places'],
    ['option', 'options', 'it is in the singular'],
    ['ids', 'id', 'it is in the plural'],
    ['explnatin', 'explanation', 'two letters are missing'],
    ['explaination', 'explanation', 'it is a common misspelling'],
  ])('guesses %s as %s where %s', (word, meant) => {
    expect(didYouMean(word, keys)).toBe(meant);
  });

  it.each(['passmark', 'PassMark', 'PASSMARK', 'pass-mark', 'Text'])(
    'does not mind upper and lower case: %s',
    (word) => {
      expect(didYouMean(word, keys)?.toLowerCase()).toBe(word.toLowerCase().replace('-', ''));
    },
  );

  it.each(['up', 'i', 'xd', 'timer', 'shuffle', 'my-explanation', ''])(
    'makes no far-fetched guess for %j',
    (word) => {
      expect(didYouMean(word, keys)).toBeNull();
    },
  );

  it('has no guess where there is nothing to guess from', () => {
    expect(didYouMean('prompt', [])).toBeNull();
  });

  it.each([
    ['tpye', 'type'],
    ['txet', 'text'],
    ['Quzi', 'quiz'],
  ])('knows a short word with two letters the other way round: %s', (word, meant) => {
    expect(didYouMean(word, ['id', meant, 'prompt'])).toBe(meant);
  });

  it('takes two letters the other way round for likelier than two wrong letters', () => {
    expect(didYouMean('pionts', ['hints', 'points'])).toBe('points');
  });

  it('takes one letter too few for likelier than two letters the other way round', () => {
    expect(didYouMean('form', ['from', 'forms'])).toBe('forms');
  });

  it.each([
    ['tbet', 'the first of the two is another letter'],
    ['txat', 'the second of the two is another letter'],
    ['txeb', 'a letter behind the two is another'],
  ])('does not take %s for `text` with two letters the other way round: %s', (word) => {
    expect(didYouMean(word, ['text'])).toBeNull();
  });

  it('takes a word for itself before it turns letters round', () => {
    expect(didYouMean('form', ['from', 'form'])).toBe('form');
  });

  it('does not turn round a word of two letters', () => {
    expect(didYouMean('di', keys)).toBeNull();
  });

  it('takes the nearest of several', () => {
    expect(didYouMean('hintss', ['hint', 'hints', 'tints'])).toBe('hints');
  });

  it('guesses nothing but candidates, and each as itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({minLength: 1})), (word, candidates) => {
        expect([null, ...candidates]).toContain(didYouMean(word, candidates));
        for (const candidate of new Set(candidates)) {
          expect(didYouMean(candidate, [candidate])).toBe(candidate);
        }
      }),
    );
  });
});
