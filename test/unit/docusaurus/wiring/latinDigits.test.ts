import {latinDigits} from '../../../../plugins/training/src/docusaurus/wiring/latinDigits';

describe('whether a language has Latin digits', () => {
  it.each([
    ['en', 'true'],
    ['pt-BR', 'true'],
    ['zh-Hans', 'true'],
    ['ar-EG', 'false'],
    ['fa', 'false'],
    ['mr', 'false'],
  ])('in %s is %s', (language, value) => {
    expect(latinDigits(language)).toEqual({TRAINING_LATIN_DIGITS: value});
  });
});
