import type {Cell, Comparison} from '../../shared/comparison';
import {absoluteAddress} from './absoluteAddress';
import {escapeMarkdown, markdownLink, type ToAbsolute, toMarkdownText} from './markdownText';
import {type ValueLabels, valueText} from './plainText';

export interface MarkdownLabels extends ValueLabels {
  /** Heading of the column that names the rows. */
  readonly aspect: string;
}

/** What ends a cell is escaped in all of it, code included. */
function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function toCell(cell: Cell, words: MarkdownLabels, toAbsolute: ToAbsolute): string {
  const value =
    cell.kind === 'text'
      ? toMarkdownText(cell.content, toAbsolute)
      : escapeMarkdown(valueText(cell, words));
  return cell.note === null ? value : `${value}[^${cell.note}]`;
}

/** What would begin a list, a heading or a quotation. */
function escapeStart(line: string): string {
  return line.replace(/^[-+#]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * A comparison as a table of GitHub Flavored Markdown, whose footnotes are its notes.
 *
 * @param comparison what is visible of it
 * @param address of the view: the title leads there, and links become absolute by it
 */
export function toMarkdown(
  {title, services, groups, notes}: Comparison,
  address: string,
  words: MarkdownLabels,
): string {
  const toAbsolute: ToAbsolute = (href) => absoluteAddress(href, address);
  const toHeading = (label: string, permalink: string | null) =>
    permalink === null
      ? escapeMarkdown(label)
      : markdownLink(escapeMarkdown(label), toAbsolute(permalink));
  const head = [
    escapeMarkdown(words.aspect),
    ...services.map(({shortName, permalink}) => toHeading(shortName, permalink)),
  ];
  const rows = groups.flatMap(({label, rows: own}) => [
    ...(label === '' ? [] : [[`**${escapeMarkdown(label)}**`, ...services.map(() => '')]]),
    ...own.map((row) => [
      toHeading(row.label, row.permalink),
      ...row.cells.map((cell) => toCell(cell, words, toAbsolute)),
    ]),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map(toRow);
  const footnotes = notes.map(
    ({number, content}) => `[^${number}]: ${escapeStart(toMarkdownText(content, toAbsolute))}`,
  );
  const blocks = [
    `**${markdownLink(escapeMarkdown(title), address)}**`,
    table.join('\n'),
    footnotes.join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
