import {CommandError, withoutStack} from '../../../plugins/training/src/cli/commandError';

it('has what others say of a site, and of its causes', () => {
  const error = new Error('The docs cannot be loaded.', {cause: new Error('There are none.')});
  const told = withoutStack(error);
  expect(told).toBeInstanceOf(CommandError);
  expect(told).toHaveProperty('message', 'The docs cannot be loaded.\nThere are none.');
});

it.each([
  ['a fault of a program', new TypeError('a is undefined')],
  ['one below what was said', new Error('It failed.', {cause: new TypeError('a is undefined')})],
  ['no error at all', 'stop'],
])('leaves %s as it is', (_name, error) => {
  expect(withoutStack(error)).toBe(error);
});
