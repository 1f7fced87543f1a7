import fc from 'fast-check';
import {moveTo, readOrder} from '../../../../plugins/training/src/client/types/sequencing';
import {processSequencing} from '../../../../plugins/training/src/grading/sequencing';

describe('moveTo', () => {
  it.each([
    ['up', 'c', 1, 'acbd'],
    ['to the top', 'd', 0, 'dabc'],
    ['down', 'a', 1, 'bacd'],
    ['to the end', 'a', 3, 'bcda'],
    ['nowhere', 'b', 1, 'abcd'],
  ])('moves an item %s', (_name, id, place, moved) => {
    expect(moveTo(['a', 'b', 'c', 'd'], id, place).join('')).toBe(moved);
  });

  it('keeps every item and puts one where it was asked to', () => {
    const moves = fc
      .uniqueArray(fc.string(), {minLength: 1})
      .chain((items) =>
        fc.tuple(fc.constant(items), fc.constantFrom(...items), fc.nat({max: items.length - 1})),
      );
    fc.assert(
      fc.property(moves, ([items, id, place]) => {
        const moved = moveTo(items, id, place);
        expect(moved[place]).toBe(id);
        expect([...moved].sort()).toEqual([...items].sort());
        expect(moved.filter((item) => item !== id)).toEqual(items.filter((item) => item !== id));
      }),
    );
  });
});

describe('readOrder', () => {
  it('gives ids in the correct order', () => {
    expect(readOrder({order: 'call record deliver'})).toEqual(['call', 'record', 'deliver']);
  });
});

describe('an order', () => {
  const {grade, rightParts, isKnown, isComplete, startRetry, correctResponse} = processSequencing([
    'a',
    'b',
    'c',
  ]);

  it('is right when every item is in its place', () => {
    expect(grade(['a', 'b', 'c'])).toEqual({correct: true, score: 1, right: 3, total: 3});
    expect(correctResponse).toEqual(['a', 'b', 'c']);
  });

  it('earns a share for each item in its place', () => {
    expect(rightParts(['a', 'c', 'b'])).toEqual([true, false, false]);
    expect(grade(['a', 'c', 'b'])).toMatchObject({correct: false, right: 1, total: 3});
    expect(grade(['b', 'c', 'a']).score).toBe(0);
  });

  it.each([
    ['an item too little', ['a', 'b']],
    ['an item that is not there', ['a', 'b', 'z']],
    ['an item too much', ['a', 'b', 'c', 'c']],
    ['nothing', []],
  ])('is none with %s', (_name, response) => {
    expect(isKnown(response)).toBe(false);
    expect(isComplete(response)).toBe(false);
    expect(grade(response).score).toBe(0);
  });

  it('is kept for another try', () => {
    expect(startRetry(['b', 'a', 'c'])).toEqual(['b', 'a', 'c']);
  });
});
