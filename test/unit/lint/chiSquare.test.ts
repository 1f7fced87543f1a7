import {chiSquareTail} from '../../../plugins/training/src/lint/chiSquare';

describe('the upper tail of the chi-square distribution', () => {
  it.each([
    [1, 3.841, 0.05],
    [1, 6.635, 0.01],
    [2, 5.991, 0.05],
    [2, 9.21, 0.01],
    [3, 7.815, 0.05],
    [3, 11.345, 0.01],
    [4, 13.277, 0.01],
    [10, 23.209, 0.01],
    [100, 135.807, 0.01],
  ])('has, with %d degrees of freedom, above %d, the published share of %d', (df, x, share) => {
    expect(chiSquareTail(x, df)).toBeCloseTo(share, 4);
  });

  it('is an exponential with two degrees of freedom', () => {
    expect(chiSquareTail(3, 2)).toBeCloseTo(Math.exp(-1.5), 12);
  });

  it('is all of it above nothing', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
  });

  it('is nothing above a statistic that no chance gives', () => {
    expect(chiSquareTail(2000, 3)).toBeCloseTo(0, 9);
  });

  it('is everything where nothing can differ', () => {
    expect(chiSquareTail(0, 0)).toBe(1);
  });
});
