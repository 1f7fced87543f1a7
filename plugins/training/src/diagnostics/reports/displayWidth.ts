/**
 * Characters that take two columns: East Asian Width W and F, and what is an emoji by itself.
 *
 * @see https://www.unicode.org/reports/tr11/
 */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;

/** Marks on the character before them, and Korean vowels and finals that join an initial. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;

/** An emoji of one or several code points, such as a family, a flag or a heart in colour. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

function widthOfCharacter(character: string): number {
  if (WITHOUT_WIDTH.test(character)) {
    return 0;
  }
  return WIDE.test(character) ? 2 : 1;
}

function widthOfGrapheme(grapheme: string): number {
  return EMOJI.test(grapheme)
    ? 2
    : Array.from(grapheme, widthOfCharacter).reduce((sum, width) => sum + width, 0);
}

/** How many columns of a terminal a text without tabs and line breaks takes. */
export function displayWidth(text: string): number {
  return Array.from(graphemes.segment(text), ({segment}) => widthOfGrapheme(segment)).reduce(
    (sum, width) => sum + width,
    0,
  );
}
