import type {Problem} from '../../diagnostics/diagnostic';
import {SERVICE_PATH} from '../../service/schema';
import {rowsFor} from '../declaration/requiredRows';
import {isUnknown, toFact} from '../assembly/fact';
import type {Comparisons} from '../declaration/schema';
import type {ServicePage} from '../../service/servicePage';

/** Those that ask for a source of each value. */
function strictOnes(comparisons: Comparisons): Comparisons {
  return Object.fromEntries(
    Object.entries(comparisons).filter(([, {sources}]) => sources === 'required'),
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
  const rows = rowsFor(docId, strictOnes(comparisons));
  const comparisonOf = new Map(rows.map(({row, comparisonId}) => [row.id, comparisonId]));
  return Object.entries(service.facts).flatMap(([rowId, input]): Problem[] => {
    const comparisonId = comparisonOf.get(rowId);
    const {source, value} = toFact(input);
    if (comparisonId === undefined || source !== null || isUnknown(value)) {
      return [];
    }
    return [
      {
        code: 'comparison/missing-source',
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
