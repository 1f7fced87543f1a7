import type {Comparison, Row} from '../../shared/comparison';
import {plainText, type ValueLabels, valueText} from './plainText';

/**
 * Accents of Latin, Greek and Cyrillic letters, vowel points of Hebrew and of Arabic, its elongation,
 * and what nobody sees, such as soft hyphens and marks of direction.
 */
// eslint-disable-next-line no-misleading-character-class -- each sign stands for itself
const MARKS = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0640\u064B-\u065F\u0670\p{DI}]/gu;

/**
 * Makes texts alike that differ in upper case, accents, the width of letters, or in the forms of
 * dashes and quotes, of which keyboards have one.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(/\p{Dash}/gu, '-')
      .replace(/[‘’‛ʼ]/g, "'")
      .replace(/[“”„]/g, '"')
      // Upper case, because it makes one letter of each of `ß ss`, `ı i` and `ς σ`.
      .toUpperCase()
  );
}

/** What a row is found by, folded. */
interface RowText {
  readonly heading: string;
  /** One per column. */
  readonly cells: readonly string[];
}

/** What the rows of a comparison are found by, by row id. */
export type SearchIndex = ReadonlyMap<string, RowText>;

function toRowText(
  {label, cells}: Row,
  group: string,
  notes: ReadonlyMap<number | null, string>,
  words: ValueLabels,
): RowText {
  return {
    heading: fold(`${group} ${label}`),
    cells: cells.map((cell) => {
      // A reader may type a number without what separates thousands.
      const digits = cell.kind === 'number' ? String(cell.value) : '';
      return fold(`${valueText(cell, words)} ${digits} ${notes.get(cell.note) ?? ''}`);
    }),
  };
}

export function createSearchIndex({groups, notes}: Comparison, words: ValueLabels): SearchIndex {
  const texts = new Map(notes.map(({number, content}) => [number, plainText(content)]));
  return new Map(
    groups.flatMap((group) =>
      group.rows.map((row) => [row.id, toRowText(row, group.label, texts, words)] as const),
    ),
  );
}

/**
 * Creates the test whether a row contains all words of a query, in any order.
 *
 * @param columns which columns count, in the order of the table
 */
export function createMatcher(
  index: SearchIndex,
  query: string,
  columns: readonly boolean[],
): (rowId: string) => boolean {
  const wanted = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (rowId) => {
    const text = index.get(rowId);
    if (!text) {
      return false;
    }
    const cells = text.cells.filter((_cell, column) => columns[column]);
    return wanted.every(
      (word) => text.heading.includes(word) || cells.some((cell) => cell.includes(word)),
    );
  };
}
