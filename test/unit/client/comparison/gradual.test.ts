import fc from 'fast-check';
import {nextRows, rowsAtOnce} from '../../../../plugins/training/src/client/comparison/gradual';

const set = (ids: string) => new Set(ids);

describe('rows that come into view at once', () => {
  it('are fewer, the more cells they have', () => {
    expect(rowsAtOnce(3)).toBe(50);
    expect(rowsAtOnce(30)).toBe(5);
  });

  it('are never none', () => {
    expect(rowsAtOnce(1000)).toBe(1);
    expect(rowsAtOnce(0)).toBeGreaterThan(0);
  });
});

describe('the next step to the rows that a reader wants', () => {
  it('hides at once what is not wanted', () => {
    expect([...nextRows(set('abc'), set('b'), 1)]).toEqual(['b']);
  });

  it('shows the first of those that are missing, in the order of the table', () => {
    expect([...nextRows(set('dx'), set('abcde'), 2)]).toEqual(['a', 'b', 'd']);
  });

  it('is the last where no more are missing than may come at once', () => {
    const wanted = set('abc');
    expect(nextRows(set('a'), wanted, 2)).toBe(wanted);
  });

  it('leads there from any rows, and never adds more than the limit', () => {
    const rows = fc
      .uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
      .map((ids) => new Set(ids.sort()));
    fc.assert(
      fc.property(rows, rows, fc.integer({min: 1, max: 4}), (displayed, wanted, limit) => {
        let step: ReadonlySet<string> = displayed;
        for (let count = 0; step !== wanted; count += 1) {
          const next = nextRows(step, wanted, limit);
          const added = [...next].filter((id) => !step.has(id));
          expect(added.length).toBeLessThanOrEqual(limit);
          expect([...next].every((id) => wanted.has(id))).toBe(true);
          expect(count).toBeLessThanOrEqual(10);
          step = next;
        }
      }),
    );
  });
});
