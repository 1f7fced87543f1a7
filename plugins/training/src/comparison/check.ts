import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {describeValue, formatList} from '../diagnostics/fromZod';
import {SERVICE_PATH, type Service} from '../service/schema';
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

function checkServices(
  id: string,
  comparison: ComparisonInput,
  docIds: ReadonlySet<string>,
  servicePages: ReadonlyMap<string, ServicePage>,
): Problem[] {
  return comparison.services.flatMap((docId, index): Problem[] => {
    if (servicePages.has(docId)) {
      return [];
    }
    const isDoc = docIds.has(docId);
    const suggestion = didYouMean(docId, [...servicePages.keys()]);
    return [
      {
        code: 'comparison/unknown-service',
        message: isDoc
          ? `the doc \`${docId}\` has no \`service\` in its front matter`
          : `there is no doc with the id \`${docId}\``,
        path: [id, 'services', index],
        at: 'value',
        found: isDoc ? 'a doc without `service`' : 'unknown doc',
        expected: servicePages.size > 0 ? formatList([...servicePages.keys()]) : null,
        help: suggestion
          ? `did you mean \`${suggestion}\`?`
          : 'add `service:` to the front matter of that page, or remove it from the list',
      },
    ];
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

/** The rows that a service has to have a value for, each with a comparison that asks for it. */
function rowsFor(
  docId: string,
  comparisons: Comparisons,
): Map<string, {row: RowInput; id: string}> {
  const rows = new Map<string, {row: RowInput; id: string}>();
  for (const [id, comparison] of Object.entries(comparisons)) {
    if (comparison.services.includes(docId)) {
      comparison.rows.forEach((row) => rows.set(row.id, {row, id}));
    }
  }
  return rows;
}

function checkFacts({docId, service}: ServicePage, comparisons: Comparisons): Problem[] {
  const rows = rowsFor(docId, comparisons);
  const path = [...SERVICE_PATH, 'facts'];
  const unknown = Object.keys(service.facts)
    .filter((key) => !rows.has(key))
    .map((key): Problem => {
      const suggestion = didYouMean(key, [...rows.keys()]);
      return {
        code: 'comparison/unknown-row',
        message: `no comparison that has \`${docId}\` has a row \`${key}\``,
        path: [...path, key],
        at: 'key',
        found: 'unknown row',
        expected: rows.size > 0 ? 'the id of a row in comparisons.yml' : null,
        help: suggestion
          ? `did you mean \`${suggestion}\`?`
          : 'add the row to comparisons.yml, or remove the fact',
      };
    });
  const meant = new Set(unknown.map(({help}) => /`(?<key>[^`]+)`\?/.exec(help ?? '')?.groups?.key));
  const missing = [...rows.entries()]
    .filter(([key]) => service.facts[key] === undefined && !meant.has(key))
    .map(([key, {id}]): Problem => ({
      code: 'comparison/missing-value',
      message: `\`${docId}\` has no value for the row \`${key}\` of \`${id}\``,
      path,
      at: 'key',
      found: `\`${key}\` is missing`,
      expected: null,
      help: `add \`${key}:\`; where nobody knows the value, it is \`unknown\``,
    }));
  const misfits = Object.entries(service.facts).flatMap(([key, input]): Problem[] => {
    const row = rows.get(key)?.row;
    const {value} = toFact(input);
    if (!row || fitsKind(value, row.kind)) {
      return [];
    }
    return [
      {
        code: 'comparison/wrong-value',
        message: `the row \`${key}\` takes ${expectedOf(row.kind)}`,
        path: typeof input === 'object' ? [...path, key, 'value'] : [...path, key],
        at: 'value',
        found: typeof value === 'string' ? `\`${value}\`` : describeValue(value),
        expected: expectedOf(row.kind),
        help: row.kind === 'support' ? 'details belong in a `note` beside the value' : null,
      },
    ];
  });
  return [...unknown, ...missing, ...misfits];
}

/**
 * Checks what comparisons ask for against what the pages of their services state.
 *
 * @param file absolute path of `comparisons.yml`
 * @param docIds ids of all docs, to tell a page without `service` from no page
 */
export function checkComparisons(
  comparisons: Comparisons,
  file: string,
  servicePages: readonly ServicePage[],
  docIds: ReadonlySet<string>,
): ProblemsByFile {
  const byDocId = new Map(servicePages.map((page) => [page.docId, page]));
  const declared = Object.entries(comparisons).flatMap(([id, comparison]) => [
    ...checkServices(id, comparison, docIds, byDocId),
    ...checkRows(id, comparison),
  ]);
  return new Map(
    [
      [file, declared] as const,
      ...servicePages.map((page) => [page.file, checkFacts(page, comparisons)] as const),
    ].filter(([, problems]) => problems.length > 0),
  );
}
