import {latinDigits} from '../../../../plugins/training/src/docusaurus/wiring/latinDigits';

describe('the language that numbers have Latin digits in', () => {
  it.each([
    ['en', 'en', '"en-u-nu-latn"'],
    ['pt-BR', 'pt-BR', '"pt-BR-u-nu-latn"'],
    ['zh-Hans', 'zh-Hans', '"zh-Hans-u-nu-latn"'],
    ['ar-EG', 'ar', 'false'],
    ['fa', 'fa', 'false'],
    ['bn', 'bn', 'false'],
    ['bn', 'en', '"bn-u-nu-latn"'],
    ['ar-u-ca-islamic-nu-arab', 'en', '"ar-u-ca-islamic-nu-latn"'],
  ])('in %s, with words in %s, is %s', (language, words, value) => {
    expect(latinDigits(language, words)).toEqual({TRAINING_LATIN_DIGITS: value});
  });
});
