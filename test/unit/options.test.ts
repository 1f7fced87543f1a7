import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {validateOptions} from '../../plugins/training/src/options';

type Context = Parameters<typeof validateOptions>[0];

function validate(options: unknown) {
  return validateOptions({
    validate: normalizePluginOptions as Context['validate'],
    options: options as Context['options'],
  });
}

describe('the options of the plugin', () => {
  it.each([undefined, {}])('have defaults: %j', (options) => {
    expect(validate(options)).toEqual({
      id: 'default',
      comparisons: 'docs/comparisons.yml',
      comparisonBasePath: 'compare',
    });
  });

  it('are what the site says', () => {
    const options = {id: 'aws', comparisons: 'tables.yml', comparisonBasePath: 'tables'};
    expect(validate(options)).toEqual(options);
  });

  it.each([
    ['an option that does not exist', {comparison: 'tables.yml'}, '"comparison" is not allowed'],
    ['a file that is no text', {comparisons: ['a.yml']}, '"comparisons" must be a string'],
    ['a file without a name', {comparisons: ''}, '"comparisons" is not allowed to be empty'],
    ['a path that is no text', {comparisonBasePath: 3}, '"comparisonBasePath" must be a string'],
  ])('do not include %s', (_name, options, message) => {
    expect(() => validate(options)).toThrow(message);
  });
});
