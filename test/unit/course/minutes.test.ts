import {minutesOf} from '../../../plugins/training/src/course/check/minutes';

const minutesOfWords = (words: number, word: string) =>
  minutesOf({}, Array<string>(words).fill(word).join(' '), 0);

it.each(['word', 'हिन्दी', 'বাংলা', 'שָׁלוֹם', 'سِجِلّ', 'cafe\u0301'])(
  'counts %s as one word, whatever marks its letters have',
  (word) => {
    expect(minutesOfWords(1000, word)).toBe(5);
  },
);

it.each(['記錄', 'ひと', 'กก', 'ລາວ', 'ខ្មែ', 'မြန်'])(
  'counts the letters of %s, whose script puts no space between words',
  (letters) => {
    expect(minutesOf({}, letters.repeat(1000), 0)).toBeGreaterThanOrEqual(5);
  },
);

it('leaves out the front matter, and nothing else between two lines', () => {
  const words = 'word '.repeat(1000);
  expect(minutesOf({}, `---\ntitle: ${words}\n---\nOne`, 0)).toBe(1);
  expect(minutesOf({}, `\uFEFF---\r\ntitle: ${words}\r\n---\r\n${words}`, 0)).toBe(5);
  expect(minutesOf({}, `One\n\n---\n\n${words}\n\n---\n\nTwo`, 0)).toBe(5);
});
