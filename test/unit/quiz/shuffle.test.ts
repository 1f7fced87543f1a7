import fc from 'fast-check';
import {shuffle, shuffleAway} from '../../../plugins/training/src/quiz/base/shuffle';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('shuffle', () => {
  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (list, seed) => {
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      }),
    );
  });

  it('keeps every item, once', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (list, seed) => {
        expect(shuffle(list, seed).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('leaves its argument as it was', () => {
    const list = [...items];
    shuffle(list, 'seed');
    expect(list).toEqual(items);
  });

  it('gives the order of today on every machine and in every later version', () => {
    // Another order would move the options of every page that is online.
    expect(shuffle(items, 'recorded-by-default').join('')).toBe('dfeabc');
  });

  it('puts every item in every place for some seed', () => {
    const places = new Set(
      Array.from({length: 300}, (_, seed) => shuffle(items, `seed-${seed}`)).flatMap((list) =>
        list.map((item, index) => `${item}${index}`),
      ),
    );
    expect(places.size).toBe(items.length * items.length);
  });

  it('favours no place', () => {
    const rounds = 3000;
    const firsts = Array.from({length: rounds}, (_, seed) => shuffle(items, `question-${seed}`)[0]);
    for (const item of items) {
      const share = firsts.filter((first) => first === item).length / rounds;
      expect(share).toBeGreaterThan(0.13);
      expect(share).toBeLessThan(0.21);
    }
  });

  it.each([[[]], [['only']]])('has nothing to do with %j', (list: readonly string[]) => {
    expect(shuffle(list, 'seed')).toEqual(list);
  });
});

describe('shuffleAway', () => {
  const lists = fc.uniqueArray(fc.string(), {minLength: 2, maxLength: 8});

  it('never gives the order that it was given', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        expect(shuffleAway(list, seed)).not.toEqual(list);
      }),
    );
  });

  it('keeps every item, once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(lists, fc.string(), (list, seed) => {
        expect(shuffleAway(list, seed).sort()).toEqual([...list].sort());
        expect(shuffleAway(list, seed)).toEqual(shuffleAway(list, seed));
      }),
    );
  });

  it.each(Array.from({length: 10}, (_, index) => `question-${index}`))(
    'is shuffle, where that gives another order: %s',
    (seed) => {
      expect(shuffleAway(items, seed)).toEqual(shuffle(items, seed));
    },
  );
});
