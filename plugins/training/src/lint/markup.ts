/** Stands for a character that nobody reads. Unicode promises that no text has it. */
export const HIDDEN = '\uFFFF';

/** Stands for a character of code, or for one that a backslash stands before. */
const LITERAL = '\uFFFE';
const LITERALS = /\uFFFE/g;

/** Without any of these, a text has no markup. */
const MARKUP = /[\\`*_~<[{]|^[ \t]*[#>+-]/m;

const FENCED_CODE =
  /^ {0,3}(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)(?:\n|(?![^]))[^]*?(?:^ {0,3}(?:\1\2)[`~]*[ \t]*$|(?![^]))/gm;
const ESCAPE_OR_CODE = /\\(?:[!-/:-@[-`{-~]|(?=\n))|(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g;
const COMMENT = /\{\/\*[^]*?\*\/\}|<!--[^]*?-->/g;
const LINE_BREAK = /<br\s*\/?>/gi;
const TAG = /<\/?(?:[a-z][\w.:-]*(?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?\/?)?>/gi;
const LINK = /(!?\[)((?:[^[\]]|\[[^[\]]*\])*)(\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^[\]\n]*\])/g;
const BLOCK_MARK = /^[ \t]*(?:(?:#{1,6}|>|[-*+])(?:[ \t]+|$))+/gm;

/** Each with its opening mark, what is in it, and its closing mark. */
const EMPHASIS_TAG = /(<(?:b|em|i|mark|strong|u)>)([^<]+)(<\/\w+>)/gi;
const EMPHASIS = [
  /(\*\*)(?=\S)((?:[^*]|\*(?!\*))+?)(?<=\S)(\*\*)/g,
  /(\*)(?=[^\s*])([^*]+?)(?<=\S)(\*)/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^]+?)(?<=[^\s_])(\1)(?![\p{L}\p{N}_])/gu,
];
const STRUCK_THROUGH = /(~~)(?=\S)([^~]+?)(?<=\S)(~~)/g;

/** As many characters that nobody reads. */
export function hide(text: string): string {
  return HIDDEN.repeat(text.length);
}

function markCode(match: string, fence: string | undefined, code = ''): string {
  return fence === undefined
    ? HIDDEN + LITERAL.repeat(match.length - 1)
    : hide(fence) + LITERAL.repeat(code.length) + hide(fence);
}

function hideAround(_: string, opening: string, inside: string, closing: string): string {
  return hide(opening) + inside + hide(closing);
}

/**
 * Hides the marks of Markdown and MDX in a text: those of emphasis, targets of links, tags,
 * comments, fenced code. The text keeps its length, so that a position in it stays one.
 *
 * The marks are found by patterns, and a parser would now and then decide otherwise; but there are
 * tens of thousands of texts on a large site.
 *
 * @param ofEmphasis what stands for a text between marks of emphasis, of the same length
 * @param ofCode what stands for a character of inline code, and for one with a backslash
 */
export function maskMarkup(
  source: string,
  ofEmphasis: (inside: string) => string,
  ofCode: (index: number) => string,
): string {
  if (!MARKUP.test(source)) {
    return source;
  }
  const hideEmphasis = (text: string, pattern: RegExp) =>
    text.replace(pattern, (match, opening: string, inside: string, closing: string) =>
      hideAround(match, opening, ofEmphasis(inside), closing),
    );
  const withoutBlocks = source
    .replace(FENCED_CODE, hide)
    .replace(ESCAPE_OR_CODE, markCode)
    .replace(COMMENT, hide)
    .replace(LINE_BREAK, (match) => ' '.repeat(match.length))
    .replace(BLOCK_MARK, hide);
  const withoutTags = hideEmphasis(withoutBlocks, EMPHASIS_TAG)
    .replace(TAG, hide)
    // Twice, for an image in a link.
    .replace(LINK, hideAround)
    .replace(LINK, hideAround);
  return EMPHASIS.reduce(hideEmphasis, withoutTags)
    .replace(STRUCK_THROUGH, hideAround)
    .replace(LITERALS, (_, index: number) => ofCode(index));
}
