import {createValueKeys, findDifferences} from '../../shared/differences';
import type {Problem} from '../../diagnostics/diagnostic';
import {assembleComparison} from '../assembly/assemble';
import type {ToRichText} from '../assembly/richText';
import type {ComparisonInput, Comparisons} from '../declaration/schema';
import type {ServicePage} from '../../service/servicePage';

const asWritten: ToRichText = (markdown) => [markdown.trim()];

/** The rows that “Show only differences” would leave, by the same rule. */
function differingRows(input: ComparisonInput, pages: readonly ServicePage[]): ReadonlySet<string> {
  const comparison = assembleComparison('', input, '', pages, asWritten);
  const allColumns = pages.map(() => true);
  return findDifferences(createValueKeys(comparison), allColumns);
}

/** A value that is missing has been reported. */
function isComplete(rowId: string, pages: readonly ServicePage[]): boolean {
  return pages.every(({service: {facts}}) => Object.hasOwn(facts, rowId));
}

/** Finds rows that tell no service from another, unless their author says that this is the point. */
export function findEqualRows(
  comparisons: Comparisons,
  servicePages: readonly ServicePage[],
): Problem[] {
  const byDocId = new Map(servicePages.map((page) => [page.docId, page]));
  return Object.entries(comparisons).flatMap(([comparisonId, comparison]) => {
    const {services, rows} = comparison;
    const pages = services.flatMap((docId) => byDocId.get(docId) ?? []);
    if (pages.length < services.length) {
      return [];
    }
    const differing = differingRows(comparison, pages);
    return rows.flatMap((row, index): Problem[] =>
      row.allEqual || differing.has(row.id) || !isComplete(row.id, pages)
        ? []
        : [
            {
              code: 'comparison/equal-row',
              message: `all services of \`${comparisonId}\` have the same value in the row \`${row.id}\``,
              path: [comparisonId, 'rows', index, 'id'],
              at: 'value',
              found: 'no difference',
              expected: 'a row that tells the services apart',
              help: 'remove the row, ask for something that differs, or write `allEqual: true` beside the `id` where this is what readers are to see',
            },
          ],
    );
  });
}
