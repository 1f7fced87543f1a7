const INDENTED = /^(?: {4}| {0,3}\t)/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Other Markdown makes code of lines with four spaces before them; MDX makes a paragraph. */
export const HELP_WITH_INDENTED_CODE =
  'MDX has no code by indentation: put the lines between two lines of three backticks';

/**
 * Whether a place in a text is in lines that are code to other Markdown, because of the space before
 * them.
 */
export function isInIndentedCode(markdown: string, offset: number): boolean {
  const before = markdown.slice(0, offset).split('\n');
  const blank = before.slice(0, -1).findLastIndex((line) => line.trim() === '');
  const above = before.slice(0, blank + 1);
  const [first = ''] = markdown.split('\n').slice(blank + 1);
  return (
    INDENTED.test(first) &&
    above.filter((line) => FENCE.test(line)).length % 2 === 0 &&
    // Below an entry of a list, the space says that the lines belong to it.
    !above.some((line) => LIST_ITEM.test(line))
  );
}
