import type {Problem} from '../diagnostics/diagnostic';
import {SERVICE_PATH} from '../service/schema';
import {isUnknown, toFact} from './fact';
import type {Comparisons} from './schema';
import type {ServicePage} from './servicePage';

/** Ids of the rows whose values need a source, each with a comparison that says so. */
function strictRows(docId: string, comparisons: Comparisons): Map<string, string> {
  return new Map(
    Object.entries(comparisons).flatMap(([comparisonId, {services, rows, sources}]) =>
      sources === 'required' && services.includes(docId)
        ? rows.map(({id}): [string, string] => [id, comparisonId])
        : [],
    ),
  );
}

/**
 * Finds values of a page without a source, where a comparison asks for one. What nobody knows, and
 * what makes no sense, has none.
 */
export function findMissingSources(
  {docId, service}: ServicePage,
  comparisons: Comparisons,
): Problem[] {
  return [...strictRows(docId, comparisons)].flatMap(([rowId, comparisonId]): Problem[] => {
    const input = Object.hasOwn(service.facts, rowId) ? service.facts[rowId] : undefined;
    if (input === undefined || toFact(input).source !== null || isUnknown(toFact(input).value)) {
      return [];
    }
    return [
      {
        code: 'comparison/missing-source',
        severity: 'warning',
        message: `the value of \`${rowId}\` has no source, and \`${comparisonId}\` asks for one`,
        path: [...SERVICE_PATH, 'facts', rowId],
        at: 'key',
        found: 'without `source`',
        expected: 'the address of the page where the value was read',
        help:
          typeof input === 'object'
            ? 'add `source:` beside the `value`'
            : 'write the value as `value:`, and `source:` beside it',
      },
    ];
  });
}
