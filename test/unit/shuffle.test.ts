import {shuffle} from '../../plugins/training/src/quiz/shuffle';

describe('shuffle', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('gives the same order for the same seed', () => {
    expect(shuffle(items, 'seed')).toEqual(shuffle(items, 'seed'));
  });
});
