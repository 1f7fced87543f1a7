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

/** Checks what one comparison declares, apart from the values of its services. */
export function checkDeclaration(id: string, comparison: ComparisonInput, docs: Docs): Problem[] {
  return [...checkServices(id, comparison, docs), ...checkRows(id, comparison)];
}
