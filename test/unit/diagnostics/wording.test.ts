import {
  count,
  excerptOf,
  inQuotes,
  isShort,
  nameOf,
  singularOf,
} from '../../../plugins/training/src/diagnostics/wording';

describe('excerptOf', () => {
  it.each([
    ['a short text as it is', 'Which events?', 'Which events?'],
    ['a text on one line', ' Which\n  events?\t', 'Which events?'],
    ['as many letters as a sentence carries', 'a'.repeat(61), `${'a'.repeat(60)}…`],
    ['no half of an emoji', '🎉'.repeat(61), `${'🎉'.repeat(60)}…`],
    ['no space before the dots', `${'a'.repeat(59)} b`, `${'a'.repeat(59)}…`],
  ])('gives %s', (_name, text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });
});

describe('isShort', () => {
  it.each([
    ['Which events?', true],
    ['Which\nevents?', false],
    ['a'.repeat(61), false],
  ])('knows whether a sentence can carry %j', (text, short) => {
    expect(isShort(text)).toBe(short);
  });
});

describe('inQuotes', () => {
  it('writes an apostrophe twice', () => {
    expect(inQuotes("It's: so")).toBe("'It''s: so'");
  });
});

describe('nameOf', () => {
  it.each([
    [[], 'the file'],
    [['quiz', 'questions', 0], '`quiz.questions[0]`'],
    [['facts', 'a\nb'], '`facts.a b`'],
  ])('makes a subject of %j', (path, name) => {
    expect(nameOf(path)).toBe(name);
  });
});

describe('singularOf', () => {
  it.each([
    ['options', 'option'],
    ['answer', 'answer'],
  ])('calls one of %s an %s', (key, noun) => {
    expect(singularOf(key)).toBe(noun);
  });
});

describe('count', () => {
  it.each([
    [0, 'option', 'no options'],
    [1, 'option', '1 option'],
    [3, 'pair', '3 pairs'],
    [0, 'answer', 'no answers'],
  ])('says how many: %i %s', (number, noun, words) => {
    expect(count(number, noun)).toBe(words);
  });
});
