import type {Problem} from '../diagnostics/diagnostic';
import type {FactInput} from '../service/schema';
import {isUnknown, toFact, toSupport} from './fact';
import type {Comparisons, RowInput} from './schema';
import type {ServicePage} from './servicePage';

/** What readers see of a value, apart from where it was read. */
function shownAs(input: FactInput, kind: RowInput['kind']): string {
  const {value, note} = toFact(input);
  const support = kind === 'support' || isUnknown(value) ? toSupport(value) : null;
  return JSON.stringify([support ?? String(value).trim(), note?.trim() ?? null]);
}

function isEqual({id, kind}: RowInput, pages: readonly ServicePage[]): boolean {
  const shown = pages.flatMap(({service: {facts}}) => {
    const input = Object.hasOwn(facts, id) ? facts[id] : undefined;
    return input === undefined ? [] : [shownAs(input, kind)];
  });
  // A value that is missing has been reported.
  return shown.length === pages.length && new Set(shown).size === 1;
}

/** Finds rows that tell no service from another, unless their author says that this is the point. */
export function findEqualRows(
  comparisons: Comparisons,
  servicePages: readonly ServicePage[],
): Problem[] {
  const byDocId = new Map(servicePages.map((page) => [page.docId, page]));
  return Object.entries(comparisons).flatMap(([comparisonId, {services, rows}]) => {
    const pages = services.flatMap((docId) => byDocId.get(docId) ?? []);
    if (pages.length < services.length) {
      return [];
    }
    return rows.flatMap((row, index): Problem[] =>
      row.allEqual || !isEqual(row, pages)
        ? []
        : [
            {
              code: 'comparison/equal-row',
              severity: 'warning',
              message: `all services of \`${comparisonId}\` have the same value in the row \`${row.id}\``,
              path: [comparisonId, 'rows', index, 'id'],
              at: 'value',
              found: 'no difference',
              expected: 'a row that tells the services apart',
              help: 'remove the row, ask for more, or write `allEqual: true` beside the `id` where this is what readers are to see',
            },
          ],
    );
  });
}
