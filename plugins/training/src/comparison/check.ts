import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {describeValue, formatList} from '../diagnostics/fromZod';
import {type FactInput, SERVICE_PATH, type Service} from '../service/schema';
import {fitsKind, SUPPORT_VALUES, toFact} from './fact';
import type {ComparisonInput, RowInput} from './schema';

/** A doc that has a `service`. */
export interface ServicePage {
  readonly docId: string;
  /** Absolute path. */
  readonly file: string;
  readonly permalink: string;
  readonly service: Service;
}

export type Comparisons = Readonly<Record<string, ComparisonInput>>;

/** Problems by the absolute path of the file that they are in. */
export type ProblemsByFile = ReadonlyMap<string, readonly Problem[]>;

/** What is known of the docs that a comparison may name. */
interface Docs {
  /** Docs with a service that can be compared, by id. */
  readonly servicePages: ReadonlyMap<string, ServicePage>;
  readonly ids: ReadonlySet<string>;
  /** Docs whose service is at fault itself, which has been reported. */
  readonly atFault: ReadonlySet<string>;
}

function unknownService(docId: string, {servicePages, ids}: Docs): Omit<Problem, 'path'> {
  const isDoc = ids.has(docId);
  const suggestion = didYouMean(docId, [...servicePages.keys()]);
  const otherwise = isDoc
    ? 'add `service:` to the front matter of that page, or remove it from the list'
    : 'write the id of a doc: its file name in `docs`, without `.mdx`';
  return {
    code: 'comparison/unknown-service',
    message: isDoc
      ? `the doc \`${docId}\` has no \`service\` in its front matter`
      : `there is no doc with the id \`${docId}\``,
    at: 'value',
    found: isDoc ? 'a doc without `service`' : 'unknown doc',
    expected: servicePages.size > 0 ? formatList([...servicePages.keys()]) : null,
    help: suggestion ? `did you mean \`${suggestion}\`?` : otherwise,
  };
}

function checkServices(id: string, {services}: ComparisonInput, docs: Docs): Problem[] {
  return services.flatMap((docId, index): Problem[] => {
    const path = [id, 'services', index];
    if (services.indexOf(docId) < index) {
      return [
        {
          code: 'comparison/duplicate-service',
          message: `\`${id}\` has the service \`${docId}\` twice`,
          path,
          at: 'value',
          found: 'listed before',
          expected: 'every service once',
          help: 'remove one of the two',
        },
      ];
    }
    const isKnown = docs.servicePages.has(docId) || docs.atFault.has(docId);
    return isKnown ? [] : [{...unknownService(docId, docs), path}];
  });
}

function checkRows(id: string, comparison: ComparisonInput): Problem[] {
  const seen = new Set<string>();
  const duplicates = comparison.rows.flatMap((row, index): Problem[] => {
    if (!seen.has(row.id)) {
      seen.add(row.id);
      return [];
    }
    return [
      {
        code: 'comparison/duplicate-row',
        message: `two rows of \`${id}\` have the id \`${row.id}\``,
        path: [id, 'rows', index, 'id'],
        at: 'value',
        found: 'id of an earlier row',
        expected: 'an id of its own for every row',
        help: 'choose another id',
      },
    ];
  });
  const {summary} = comparison;
  if (summary === undefined || seen.has(summary)) {
    return duplicates;
  }
  const suggestion = didYouMean(summary, [...seen]);
  return [
    ...duplicates,
    {
      code: 'comparison/unknown-row',
      message: `\`${id}\` has no row \`${summary}\``,
      path: [id, 'summary'],
      at: 'value',
      found: 'unknown row',
      expected: 'the id of one of its rows',
      help: suggestion ? `did you mean \`${suggestion}\`?` : null,
    },
  ];
}

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

/** A row that a service has to have a value for, and the comparison that asks for it. */
interface AskedRow {
  readonly row: RowInput;
  readonly comparisonId: string;
}

function rowsFor(docId: string, comparisons: Comparisons): AskedRow[] {
  return Object.entries(comparisons).flatMap(([comparisonId, {services, rows}]) =>
    services.includes(docId) ? rows.map((row) => ({row, comparisonId})) : [],
  );
}

const FACTS_PATH = [...SERVICE_PATH, 'facts'];

function unknownRow(key: string, docId: string, rowIds: readonly string[]): Problem {
  const suggestion = didYouMean(key, rowIds);
  return {
    code: 'comparison/unknown-row',
    message: `no comparison that has \`${docId}\` has a row \`${key}\``,
    path: [...FACTS_PATH, key],
    at: 'key',
    found: 'unknown row',
    expected: rowIds.length > 0 ? 'the id of a row in comparisons.yml' : null,
    help: suggestion
      ? `did you mean \`${suggestion}\`?`
      : 'add the row to comparisons.yml, or remove the fact',
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
      found: typeof value === 'string' ? `\`${value}\`` : describeValue(value),
      expected: expectedOf(kind),
      help: kind === 'support' ? 'details belong in a `note` beside the value' : null,
    },
  ];
}

function checkFacts({docId, service}: ServicePage, comparisons: Comparisons): Problem[] {
  const rows = rowsFor(docId, comparisons);
  const asked = new Map(rows.map(({row, comparisonId}) => [row.id, comparisonId]));
  const unknown = Object.keys(service.facts).filter((key) => !asked.has(key));
  // A misspelt row is one fault: the row that it should have been is not missing as well.
  const meant = new Set(unknown.map((key) => didYouMean(key, [...asked.keys()])));
  const missing = [...asked].filter(
    ([key]) => !Object.hasOwn(service.facts, key) && !meant.has(key),
  );
  return [
    ...unknown.map((key) => unknownRow(key, docId, [...asked.keys()])),
    ...missing.map(([key, comparisonId]) => missingValue(key, docId, comparisonId)),
    ...Object.entries(service.facts).flatMap(([key, input]) => checkFact(key, input, rows)),
  ];
}

/** A misspelt doc id is one fault: the facts of the doc that was meant still have their rows. */
function mapServices(comparisons: Comparisons, change: (docId: string) => string): Comparisons {
  return Object.fromEntries(
    Object.entries(comparisons).map(([id, comparison]) => [
      id,
      {...comparison, services: comparison.services.map(change)},
    ]),
  );
}

/**
 * Checks what comparisons ask for against what the pages of their services state.
 *
 * @param file absolute path of `comparisons.yml`
 * @param docIds ids of all docs, to tell a page without `service` from no page
 * @param atFault ids of the docs whose service is at fault itself
 */
export function checkComparisons(
  comparisons: Comparisons,
  file: string,
  servicePages: readonly ServicePage[],
  docIds: ReadonlySet<string>,
  atFault: ReadonlySet<string> = new Set(),
): ProblemsByFile {
  const docs: Docs = {
    servicePages: new Map(servicePages.map((page) => [page.docId, page])),
    ids: docIds,
    atFault,
  };
  const meant = mapServices(comparisons, (docId) =>
    docs.servicePages.has(docId)
      ? docId
      : (didYouMean(docId, [...docs.servicePages.keys()]) ?? docId),
  );
  const declared = Object.entries(comparisons).flatMap(([id, comparison]) => [
    ...checkServices(id, comparison, docs),
    ...checkRows(id, comparison),
  ]);
  return new Map(
    [
      [file, declared] as const,
      ...servicePages.map((page) => [page.file, checkFacts(page, meant)] as const),
    ].filter(([, problems]) => problems.length > 0),
  );
}
