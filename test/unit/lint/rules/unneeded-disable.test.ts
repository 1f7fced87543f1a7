import {unneededDisable} from '../../../../plugins/training/src/lint/rules/unneeded-disable';

it('points at the entry and names who holds it', () => {
  const path = ['quiz', 'questions', 0, 'disableRules', 'missing-id'];
  expect(
    unneededDisable.check({
      file: '/a.mdx',
      path,
      rule: 'missing-id',
      holder: ['quiz', 'questions', 0],
      holderName: 'question `one`',
    }),
  ).toEqual([
    {
      message: 'question `one` disables `missing-id`, which finds nothing there',
      path,
      at: 'key',
      found: 'is not needed',
      expected: null,
      help: 'remove the entry',
    },
  ]);
});
