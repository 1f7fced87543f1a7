import {validateOptions} from '../../plugins/training/src/options';

type Context = Parameters<typeof validateOptions>[0];

function validate(options: unknown) {
  return validateOptions({options: options as Context['options']});
}

describe('the options of the plugin', () => {
  it.each([undefined, {}])('have defaults: %j', (options) => {
    expect(validate(options)).toEqual({
      id: 'default',
      comparisons: 'docs/comparisons.yml',
      comparisonBasePath: 'compare',
      courses: 'docs/courses.yml',
      courseBasePath: 'course',
      courseMarks: true,
      provider: null,
      maxSourceAge: 365,
      claims: 'claims',
      lint: {},
      documentation: null,
    });
  });

  it('are what the site says', () => {
    const options = {
      id: 'aws',
      comparisons: 'tables.yml',
      claims: 'facts',
      comparisonBasePath: 'tables',
      courses: 'courses.yml',
      courseBasePath: 'learn',
      courseMarks: false,
      provider: 'AWS',
      maxSourceAge: 90,
      lint: {'option-count': 'off', 'missing-id': 'error', 'vague-terms': 'warn'},
      documentation: 'https://training.example.com/authoring',
    };
    expect(validate(options)).toEqual(options);
  });

  it.each([null, false])('switch the age of sources off with %j', (maxSourceAge) => {
    expect(validate({maxSourceAge})).toMatchObject({maxSourceAge});
  });

  it.each([
    [
      'an option that does not exist',
      {comparison: 'tables.yml'},
      '"comparison" is no option of docusaurus-plugin-training, which has comparisons, comparisonBasePath,',
    ],
    ['a file that is no text', {comparisons: ['a.yml']}, '"comparisons" must be a string'],
    ['a file without a name', {comparisons: ''}, '"comparisons" is not allowed to be empty'],
    [
      'a rule that does not exist',
      {lint: {'options-count': 'off'}},
      '"lint.options-count" is no rule of docusaurus-plugin-training, which has ',
    ],
    [
      'a severity that does not exist',
      {lint: {'option-count': 'warning'}},
      '"lint.option-count" must be one of [off, warn, error]',
    ],
    ['an address that is none', {documentation: 'docs'}, '"documentation" must be a valid uri'],
    ['a provider without a name', {provider: ''}, '"provider" is not allowed to be empty'],
    ['an age that is none', {maxSourceAge: 0}, '"maxSourceAge" must be a positive number'],
    ['a part of a day', {maxSourceAge: 1.5}, '"maxSourceAge" must be an integer'],
    ['a path that is no text', {comparisonBasePath: 3}, '"comparisonBasePath" must be a string'],
  ])('do not include %s', (_name, options, message) => {
    expect(() => validate(options)).toThrow(message);
  });
});
