import fc from 'fast-check';
import {draw, type Pool} from '../../../plugins/training/src/assessment/draw';

/** Pools that have no question in common. */
const pools: fc.Arbitrary<Pool[]> = fc
  .array(fc.record({size: fc.integer({min: 0, max: 12}), count: fc.integer({min: 0, max: 12})}), {
    maxLength: 4,
  })
  .map((all) =>
    all.map(({size, count}, pool) => ({
      count,
      ids: Array.from({length: size}, (_one, index) => `page-${pool}#${index}`),
    })),
  );

describe('a draw', () => {
  it('ignores no bank: it meets the count of every pool, or takes all of it, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string(), pools, (seed, all) => {
        const drawn = draw(seed, all);
        for (const {count, ids} of all) {
          expect(drawn.filter((id) => ids.includes(id))).toHaveLength(Math.min(count, ids.length));
        }
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    );
  });

  it('repeats nothing between tries while unseen questions are left', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {maxLength: 8}), pools, (seeds, all) => {
        const earlier: string[][] = [];
        for (const seed of seeds) {
          const drawn = draw(seed, all, earlier);
          for (const {ids} of all) {
            const timesOf = (id: string) => earlier.flat().filter((other) => other === id).length;
            const left = ids.filter((id) => !drawn.includes(id)).map(timesOf);
            const taken = ids.filter((id) => drawn.includes(id)).map(timesOf);
            expect(Math.max(0, ...taken)).toBeLessThanOrEqual(Math.min(Infinity, ...left));
          }
          earlier.push(drawn);
        }
      }),
    );
  });

  it('does not depend on the order in which a pool is listed', () => {
    fc.assert(
      fc.property(fc.string(), pools, (seed, all) => {
        const turned = all.map(({count, ids}) => ({count, ids: [...ids].reverse()}));
        expect(draw(seed, turned)).toEqual(draw(seed, all));
      }),
    );
  });

  it('is the same on every machine and in every version', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'é', '日'].map((name) => `page#${name}`);
    expect(draw('k3', [{count: 4, ids}])).toMatchInlineSnapshot(`
      [
        "page#f",
        "page#é",
        "page#c",
        "page#日",
      ]
    `);
    expect(draw('another', [{count: 4, ids}])).toMatchInlineSnapshot(`
      [
        "page#c",
        "page#d",
        "page#日",
        "page#a",
      ]
    `);
  });

  it('keeps what else was drawn when a question is added or removed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 1, max: 6}), (seed, count) => {
        const ids = Array.from({length: 12}, (_one, index) => `page#${index}`);
        const before = draw(seed, [{count, ids}]);
        const after = draw(seed, [{count, ids: [...ids, 'page#new']}]);
        expect(after.filter((id) => !before.includes(id)).every((id) => id === 'page#new')).toBe(
          true,
        );
      }),
    );
  });

  it('takes each question about as often as any other', () => {
    const ids = Array.from(
      {length: 10},
      (_one, index) => `cloudtrail/event-types#question-${index}`,
    );
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const id of draw(`seed-${seed}`, [{count: 3, ids}])) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 1,200 each; the standard deviation is 29.
    for (const count of times.values()) {
      expect(Math.abs(count - 1200)).toBeLessThan(120);
    }
  });
});
