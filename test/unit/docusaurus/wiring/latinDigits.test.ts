import {latinDigits} from '../../../../plugins/training/src/docusaurus/wiring/latinDigits';

describe('whether numbers have Latin digits', () => {
  it.each([
    ['en', 'en', 'true'],
    ['pt-BR', 'pt-BR', 'true'],
    ['zh-Hans', 'zh-Hans', 'true'],
    ['ar-EG', 'ar', 'false'],
    ['fa', 'fa', 'false'],
    ['bn', 'bn', 'false'],
    ['bn', 'en', 'true'],
  ])('in %s, with words in %s, is %s', (language, words, value) => {
    expect(latinDigits(language, words)).toEqual({TRAINING_LATIN_DIGITS: value});
  });
});
