import {visit} from 'yaml';
import type {Problem} from '../diagnostics/diagnostic';
import type {SourceFile} from '../diagnostics/sourceFile';
import {formatPath} from '../diagnostics/wording';
import {pathOfNode} from '../diagnostics/yaml/yamlEntry';
import {SERVICE_PATH} from './schema';

const DATE = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

function isImpossible(source: string): boolean {
  const {year, month, day} = DATE.exec(source)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) {
    return false;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day);
}

/** Whether the YAML parser has made a date of something, so that it is worth while to look. */
export function hasDates(value: unknown): boolean {
  return (
    value instanceof Date ||
    (typeof value === 'object' && value !== null && Object.values(value).some(hasDates))
  );
}

/**
 * Finds days that no calendar has in the `service` of a page: the YAML parser of front matter makes
 * the 3rd of March of `2026-02-31` without a word, so that only the text of the file tells.
 *
 * @param page whose YAML can be read
 */
export function findImpossibleDates(page: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visit(page.document, {
    Scalar: (_key, node, above) => {
      const {source = ''} = node;
      const path = pathOfNode(above, node);
      if (node.type === 'PLAIN' && path[0] === SERVICE_PATH[0] && isImpossible(source)) {
        problems.push({
          code: 'service/wrong-format',
          message: `\`${formatPath(path)}\` cannot be \`${source}\``,
          path,
          at: 'value',
          found: 'no day of the calendar',
          expected: 'a date such as 2026-01-31',
          help: null,
        });
      }
    },
  });
  return problems;
}
