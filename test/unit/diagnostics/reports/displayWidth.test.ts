import {displayWidth} from '../../../../plugins/training/src/diagnostics/reports/displayWidth';

describe('displayWidth', () => {
  it.each([
    ['nothing', '', 0],
    ['Latin letters', 'Which trail?', 12],
    ['letters with marks of their own', 'é', 1],
    ['letters with marks that follow', 'e\u0301', 1],
    ['Arabic with vowel marks', 'سِجِلّ', 3],
    ['Chinese', '哪些事件', 8],
    ['Japanese, kana and punctuation', 'カタカナ。', 10],
    ['halfwidth kana', 'ｶﾀ', 2],
    ['Korean syllables', '한국어', 6],
    ['Korean letters that make one syllable', '\u1112\u1161\u11AB', 2],
    ['fullwidth letters', 'ＡＢ', 4],
    ['a character beyond the basic plane', '𠮷', 2],
    ['an emoji', '🙂', 2],
    ['an emoji with a colour of skin', '👍🏽', 2],
    ['a family, which is one emoji', '👩‍👩‍👧‍👦', 2],
    ['a flag, which is two letters', '🇩🇪', 2],
    ['a heart in colour', '❤️', 2],
    ['a heart as text', '❤', 1],
    ['a keycap', '1️⃣', 2],
    ['a digit, though it can start a keycap', '1', 1],
    ['a zero-width space', '\u200B', 0],
  ])('counts the columns of a terminal: %s', (_name, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('adds up', () => {
    expect(displayWidth('a事🙂b')).toBe(6);
  });
});
