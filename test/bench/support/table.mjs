/**
 * Prints rows below each other, in a form that can be pasted into a page in Markdown.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column].length), 3));
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  console.log(
    [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'),
  );
}

/** @param {number} value @param {number} [digits] behind the point */
export function number(value, digits = 2) {
  return Number.isNaN(value) ? 'not measured' : value.toFixed(digits);
}
