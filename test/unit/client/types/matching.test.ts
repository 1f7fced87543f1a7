import {
  matchOf,
  processMatching,
  withMatch,
} from '../../../../plugins/training/src/grading/matching';

const {grade, rightParts, isKnown, isComplete, startRetry, correctResponse} = processMatching(
  [
    {left: 'trail', right: 'who'},
    {left: 'watch', right: 'busy'},
    {left: 'lake', right: 'who'},
  ],
  ['busy', 'cost', 'who'],
);

describe('the match of a row', () => {
  it('is none before one is chosen', () => {
    expect(matchOf([], 'trail')).toBe('');
  });

  it('is what was chosen last', () => {
    const first = withMatch([], 'trail', 'cost');
    const second = withMatch(withMatch(first, 'watch', 'busy'), 'trail', 'who');
    expect(matchOf(second, 'trail')).toBe('who');
    expect(matchOf(second, 'watch')).toBe('busy');
    expect(second).toHaveLength(2);
  });

  it('can be taken back', () => {
    expect(withMatch(['trail[.]who', 'watch[.]busy'], 'trail', '')).toEqual(['watch[.]busy']);
  });

  it('is not that of a row whose id begins alike', () => {
    expect(matchOf(['trails[.]who'], 'trail')).toBe('');
    expect(withMatch(['trails[.]who'], 'trail', 'busy')).toHaveLength(2);
  });
});

describe('a set of pairs', () => {
  it('is right when every pair is, in any order', () => {
    expect(correctResponse).toEqual(['trail[.]who', 'watch[.]busy', 'lake[.]who']);
    expect(grade([...correctResponse].reverse())).toEqual({
      correct: true,
      score: 1,
      right: 3,
      total: 3,
    });
  });

  it('earns a share for each right pair', () => {
    const response = ['trail[.]who', 'watch[.]cost', 'lake[.]busy'];
    expect(rightParts(response)).toEqual([true, false, false]);
    expect(grade(response).score).toBeCloseTo(1 / 3);
  });

  it('is complete when every row has a match', () => {
    expect(isComplete(['trail[.]who', 'watch[.]cost'])).toBe(false);
    expect(isComplete(['trail[.]who', 'watch[.]cost', 'lake[.]cost'])).toBe(true);
  });

  it.each([
    ['two matches of one row', ['trail[.]who', 'trail[.]busy', 'watch[.]busy', 'lake[.]who']],
    ['one pair twice', ['trail[.]who', 'trail[.]who']],
    ['a match that is not there', ['trail[.]when']],
    ['a row that is not there', ['config[.]who']],
    ['what is no pair', ['trail']],
  ])('is none with %s', (_name, response) => {
    expect(isKnown(response)).toBe(false);
  });

  it('earns nothing with two matches of one row', () => {
    expect(grade(['trail[.]who', 'trail[.]busy', 'watch[.]busy', 'lake[.]who']).score).toBe(0);
  });

  it('is kept for another try', () => {
    expect(startRetry(['trail[.]who'])).toEqual(['trail[.]who']);
  });
});
