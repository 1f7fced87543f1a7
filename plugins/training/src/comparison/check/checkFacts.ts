import type {Problem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {keyFix} from '../../diagnostics/schema/unknownKey';
import {describeValue, excerptOf, formatList} from '../../diagnostics/wording';
import {type FactInput, SERVICE_PATH} from '../../service/schema';
import {type RequiredRow, rowsFor} from '../declaration/requiredRows';
import {SUPPORT_VALUES} from '../../shared/comparison';
import {fitsKind, toFact} from '../assembly/fact';
import type {Comparisons, RowInput} from '../declaration/schema';
import type {ServicePage} from '../../service/servicePage';
import {adviceFor} from './wrongValue';

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
  const fix = isCertain ? keyFix(suggestion, Object.keys(service.facts), suggestions) : undefined;
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
    ...(fix && {fix}),
  };
}

/** A page without any fact needs the key that holds them first. */
function missingFacts(
  keys: readonly string[],
  {docId, service}: ServicePage,
  comparisonOf: ReadonlyMap<string, string>,
): Problem[] {
  const of = (key: string) => `\`${comparisonOf.get(key) ?? ''}\``;
  const problem = {
    code: 'comparison/missing-value',
    path: FACTS_PATH,
    at: 'key',
    expected: null,
  } as const;
  if (keys.length > 0 && Object.keys(service.facts).length === 0) {
    const comparisons = [...new Set(keys.map((key) => comparisonOf.get(key) ?? ''))];
    return [
      {
        ...problem,
        message: `\`${docId}\` has no value for ${keys.length === 1 ? 'the row' : 'the rows'} ${formatList(keys, 'and')} of ${formatList(comparisons, 'and')}`,
        found: '`facts` is missing',
        help: `add \`facts:\` below \`service:\`, and in it ${formatList(
          keys.map((key) => `${key}:`),
          'and',
        )}; where nobody knows a value, it is \`unknown\``,
      },
    ];
  }
  return keys.map((key) => ({
    ...problem,
    message: `\`${docId}\` has no value for the row \`${key}\` of ${of(key)}`,
    found: `\`${key}\` is missing`,
    help: `add \`${key}:\` below \`facts:\`; where nobody knows the value, it is \`unknown\``,
  }));
}

function foundText(value: string): string {
  return value.trim() === '' ? 'empty text' : `\`${excerptOf(value)}\``;
}

function checkFact(key: string, input: FactInput, rows: readonly RequiredRow[]): Problem[] {
  const {value} = toFact(input);
  const own = rows.filter(({row}) => row.id === key);
  // Of two rows of a comparison that have one id, which is a problem there, the value is for one.
  const misfit = own.find(({comparisonId}) =>
    own.every((other) => other.comparisonId !== comparisonId || !fitsKind(value, other.row.kind)),
  );
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
      ...adviceFor(value, kind),
    },
  ];
}

/** Whether one of two rows that have the same id should have had another one. */
function hasLostRow(docId: string, comparisons: Comparisons): boolean {
  return Object.values(comparisons).some(
    ({services, rows}) =>
      services.includes(docId) && new Set(rows.map(({id}) => id)).size < rows.length,
  );
}

/** What pages have to state. */
export interface RequiredFacts {
  readonly comparisons: Comparisons;
  /** With the docs that were probably meant by entries of `services` that are none. */
  readonly closest: Comparisons;
  /** Rows of comparisons of which it is not known which services they have. */
  readonly inDoubt: ReadonlySet<string>;
  /** What the comparisons translate: a page may be ahead of their translation. */
  readonly original: Comparisons;
}

export const NOTHING_REQUIRED: RequiredFacts = {
  comparisons: {},
  closest: {},
  inDoubt: new Set(),
  original: {},
};

/**
 * Checks what the page of a service states against what the comparisons that have it ask for.
 *
 * @param others pages of the other services, which tell a slip here from one in comparisons.yml
 */
export function checkFacts(
  page: ServicePage,
  {comparisons, closest, inDoubt, original}: RequiredFacts,
  others: readonly ServicePage[],
): Problem[] {
  const {docId, service} = page;
  const rows = rowsFor(docId, comparisons);
  const required = new Map(rows.map(({row, comparisonId}) => [row.id, comparisonId]));
  const rowIds = [...new Set(rowsFor(docId, closest).map(({row}) => row.id))];
  const untranslated = rowsFor(docId, original).map(({row}) => row.id);
  const known = new Set([...rowIds, ...untranslated, ...inDoubt]);
  const isLost = (suggestion: string | null) =>
    hasLostRow(docId, closest) && (suggestion === null || Object.hasOwn(service.facts, suggestion));
  const unknown = Object.keys(service.facts).filter(
    (key) => !known.has(key) && !isLost(didYouMean(key, rowIds)),
  );
  // A misspelt row is one problem: the row that it should have been is not missing as well.
  const suggestions = unknown.map((key) => didYouMean(key, rowIds));
  const stated = new Set(others.flatMap((other) => Object.keys(other.service.facts)));
  const missing = [...required.keys()].filter(
    (key) => !Object.hasOwn(service.facts, key) && !suggestions.includes(key),
  );
  return [
    ...unknown.map((key) => unknownRow(key, page, rowIds, suggestions, stated)),
    ...missingFacts(missing, page, required),
    ...Object.entries(service.facts).flatMap(([key, input]) => checkFact(key, input, rows)),
  ];
}
