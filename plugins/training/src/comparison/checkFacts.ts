import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {keyMend} from '../diagnostics/schema/unknownKey';
import {describeValue, excerptOf, formatList} from '../diagnostics/wording';
import {type FactInput, SERVICE_PATH} from '../service/schema';
import {type AskedRow, rowsFor} from './askedRows';
import {fitsKind, SUPPORT_VALUES, toFact} from './fact';
import type {Comparisons, RowInput} from './schema';
import type {ServicePage} from './servicePage';

function expectedOf(kind: RowInput['kind']): string {
  switch (kind) {
    case 'support':
      return formatList(SUPPORT_VALUES);
    case 'number':
      return 'a number, `unknown` or `not-applicable`';
    case 'text':
      return 'text';
  }
}

const FACTS_PATH = [...SERVICE_PATH, 'facts'];

function unknownRow(
  key: string,
  {docId, service}: ServicePage,
  rowIds: readonly string[],
  suggestions: readonly (string | null)[],
  statedElsewhere: ReadonlySet<string>,
): Problem {
  const suggestion = didYouMean(key, rowIds);
  // Where no other page has the row either, the slip may be in comparisons.yml.
  const isCertain = suggestion !== null && statedElsewhere.has(suggestion);
  const mend = isCertain ? keyMend(suggestion, Object.keys(service.facts), suggestions) : undefined;
  const inDeclaration = isCertain ? '' : ' If not, correct the row in comparisons.yml';
  return {
    code: 'comparison/unknown-row',
    message: `no comparison that has \`${docId}\` has a row \`${excerptOf(key)}\``,
    path: [...FACTS_PATH, key],
    at: 'key',
    found: 'unknown row',
    expected: rowIds.length > 0 ? 'the id of a row in comparisons.yml' : null,
    help: suggestion
      ? `did you mean \`${suggestion}\`?${inDeclaration}`
      : 'add the row to comparisons.yml, or remove the fact',
    ...(mend && {mend}),
  };
}

function missingValue(key: string, docId: string, comparisonId: string): Problem {
  return {
    code: 'comparison/missing-value',
    message: `\`${docId}\` has no value for the row \`${key}\` of \`${comparisonId}\``,
    path: FACTS_PATH,
    at: 'key',
    found: `\`${key}\` is missing`,
    expected: null,
    help: `add \`${key}:\`; where nobody knows the value, it is \`unknown\``,
  };
}

function foundText(value: string): string {
  return value.trim() === '' ? 'empty text' : `\`${excerptOf(value)}\``;
}

function checkFact(key: string, input: FactInput, rows: readonly AskedRow[]): Problem[] {
  const {value} = toFact(input);
  const misfit = rows.find(({row}) => row.id === key && !fitsKind(value, row.kind));
  if (!misfit) {
    return [];
  }
  const {kind} = misfit.row;
  return [
    {
      code: 'comparison/wrong-value',
      message: `the row \`${key}\` takes ${expectedOf(kind)}`,
      path: typeof input === 'object' ? [...FACTS_PATH, key, 'value'] : [...FACTS_PATH, key],
      at: 'value',
      found: typeof value === 'string' ? foundText(value) : describeValue(value),
      expected: expectedOf(kind),
      help: kind === 'support' ? 'details belong in a `note` beside the value' : null,
    },
  ];
}

/**
 * Checks what the page of a service states against what the comparisons that have it ask for.
 *
 * @param others pages of the other services, which tell a slip here from one in comparisons.yml
 * @param original what the comparisons translate: a page may be ahead of their translation
 */
export function checkFacts(
  page: ServicePage,
  comparisons: Comparisons,
  others: readonly ServicePage[],
  original: Comparisons = {},
): Problem[] {
  const {docId, service} = page;
  const rows = rowsFor(docId, comparisons);
  const asked = new Map(rows.map(({row, comparisonId}) => [row.id, comparisonId]));
  const untranslated = new Set(rowsFor(docId, original).map(({row}) => row.id));
  const unknown = Object.keys(service.facts).filter(
    (key) => !asked.has(key) && !untranslated.has(key),
  );
  // A misspelt row is one fault: the row that it should have been is not missing as well.
  const suggestions = unknown.map((key) => didYouMean(key, [...asked.keys()]));
  const meant = new Set(suggestions);
  const stated = new Set(others.flatMap((other) => Object.keys(other.service.facts)));
  const missing = [...asked].filter(
    ([key]) => !Object.hasOwn(service.facts, key) && !meant.has(key),
  );
  return [
    ...unknown.map((key) => unknownRow(key, page, [...asked.keys()], suggestions, stated)),
    ...missing.map(([key, comparisonId]) => missingValue(key, docId, comparisonId)),
    ...Object.entries(service.facts).flatMap(([key, input]) => checkFact(key, input, rows)),
  ];
}
