import type {Problem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {formatList} from '../diagnostics/wording';
import type {ComparisonInput} from './schema';
import type {ServicePage} from './servicePage';

/** What is known of the docs that a comparison may name. */
export interface Docs {
  /** Docs with a service that can be compared, by id. */
  readonly servicePages: ReadonlyMap<string, ServicePage>;
  readonly ids: ReadonlySet<string>;
  /** Docs whose service is at fault itself, which has been reported. */
  readonly atFault: ReadonlySet<string>;
}

function unknownService(
  docId: string,
  {services}: ComparisonInput,
  {servicePages, ids}: Docs,
): Omit<Problem, 'path'> {
  const isDoc = ids.has(docId);
  const candidates = [...servicePages.keys()];
  const suggestion = didYouMean(docId, candidates);
  const isCertain =
    suggestion !== null &&
    !services.includes(suggestion) &&
    services.filter((other) => didYouMean(other, candidates) === suggestion).length === 1;
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
    expected: candidates.length > 0 ? formatList(candidates) : null,
    help: suggestion ? `did you mean \`${suggestion}\`?` : otherwise,
    ...(isCertain && {mend: {kind: 'replace', text: suggestion}}),
  };
}

function checkServices(id: string, comparison: ComparisonInput, docs: Docs): Problem[] {
  const {services} = comparison;
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
          related: [
            {
              path: [id, 'services', services.indexOf(docId)],
              at: 'value',
              label: 'listed here first',
            },
          ],
        },
      ];
    }
    const isKnown = docs.servicePages.has(docId) || docs.atFault.has(docId);
    return isKnown ? [] : [{...unknownService(docId, comparison, docs), path}];
  });
}

function checkRows(id: string, comparison: ComparisonInput): Problem[] {
  const {rows, summary} = comparison;
  const ids = rows.map((row) => row.id);
  const duplicates = rows.flatMap((row, index): Problem[] => {
    const first = ids.indexOf(row.id);
    if (first === index) {
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
        related: [{path: [id, 'rows', first, 'id'], at: 'value', label: 'first row with this id'}],
      },
    ];
  });
  if (summary === undefined || ids.includes(summary)) {
    return duplicates;
  }
  const suggestion = didYouMean(summary, ids);
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
      ...(suggestion && {mend: {kind: 'replace', text: suggestion}}),
    },
  ];
}

/** Checks what one comparison declares, apart from the values of its services. */
export function checkDeclaration(id: string, comparison: ComparisonInput, docs: Docs): Problem[] {
  return [...checkServices(id, comparison, docs), ...checkRows(id, comparison)];
}
