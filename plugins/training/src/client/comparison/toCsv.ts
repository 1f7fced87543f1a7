import type {Cell, ComparedService, Comparison} from '../../shared/comparison';
import {csvField} from '../../shared/csvField';
import {plainText, type ValueLabels, valueText} from './plainText';

export interface CsvLabels extends ValueLabels {
  /** Heading of the column that names the groups. */
  readonly group: string;
  /** Heading of the column that names the rows. */
  readonly aspect: string;
  /** Headings of the columns with what belongs to the values of a service. */
  readonly note: (service: string) => string;
  readonly source: (service: string) => string;
  readonly checked: (service: string) => string;
}

function toValue(cell: Cell, words: ValueLabels): string {
  // Numbers as spreadsheets read them, and with the sign that a text must not begin with.
  return cell.kind === 'number' ? `"${cell.value}"` : csvField(valueText(cell, words));
}

/** Columns to the right of the values, unless none of the values has that. */
interface Details {
  readonly heading: (service: string) => string;
  readonly of: (cell: Cell) => string | null;
}

/**
 * A comparison as CSV (RFC 4180): values first, then their notes, sources and days.
 *
 * @param comparison what is visible of it
 */
export function toCsv({services, groups, notes}: Comparison, words: CsvLabels): string {
  const rows = groups.flatMap(({label, rows: own}) => own.map((row) => ({...row, group: label})));
  const hasGroups = groups.some(({label}) => label !== '');
  const noteOf = ({note}: Cell) => {
    const content = notes.find(({number}) => number === note)?.content;
    return content ? plainText(content) : null;
  };
  const kinds: readonly Details[] = [
    {heading: words.note, of: noteOf},
    {heading: words.source, of: ({source}) => source},
    {heading: words.checked, of: ({checked}) => checked},
  ];
  const details = kinds.flatMap(({heading, of}) =>
    services.flatMap(({shortName}: ComparedService, column) => {
      const values = rows.map(({cells}) => {
        const cell = cells[column];
        return cell ? of(cell) : null;
      });
      return values.some((value) => value !== null) ? [{heading: heading(shortName), values}] : [];
    }),
  );
  const head = [
    ...(hasGroups ? [words.group] : []),
    words.aspect,
    ...services.map(({shortName}) => shortName),
    ...details.map(({heading}) => heading),
  ].map(csvField);
  const lines = rows.map(({group, label, cells}, index) => [
    ...(hasGroups ? [csvField(group)] : []),
    csvField(label),
    ...cells.map((cell) => toValue(cell, words)),
    ...details.map(({values}) => csvField(values[index] ?? '')),
  ]);
  return [head, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}
