import type {BuiltComparison, BuiltSet} from '../built/builtSet';
import type {Embeddable, EmbeddableSet} from './embeddable';
import {idsOfPath} from '../../docusaurus/closestDoc';
import type {Comparison} from '../../shared/comparison';
import type {ComparisonInput} from '../declaration/schema';

type Ids = Omit<Embeddable, 'id' | 'module'>;

/** Of a comparison that is made from the pages, which nobody has declared. */
function idsOfMade({groups, services}: Comparison): Ids {
  return {
    rowIds: groups.flatMap((group) => group.rows.map(({id}) => id)),
    serviceIds: services.map(({id}) => id),
    doubtfulRowIds: [],
    doubtfulServiceIds: [],
  };
}

/** What was declared, though some of it may be missing in the comparison because of a problem. */
function idsOfDeclared(
  {rows, services}: ComparisonInput,
  {pages}: BuiltComparison,
  file: string,
): Ids {
  const rowIds = [...new Set(rows.map(({id}) => id))];
  const serviceIds = [...new Set(services)];
  const stated = new Set(pages.flatMap(({service}) => Object.keys(service.facts)));
  // Of two rows with one id, one should have had another, which pages may state a value for.
  const lost = rowIds.length < rows.length ? [...stated] : [];
  return {
    rowIds,
    serviceIds,
    doubtfulRowIds: [
      ...rowIds.filter((rowId) => !stated.has(rowId)),
      ...lost.filter((rowId) => !rowIds.includes(rowId)),
    ],
    doubtfulServiceIds: serviceIds
      .filter((entry) => !pages.some(({docId}) => docId === entry))
      .flatMap((entry) => idsOfPath(entry, file)),
  };
}

/**
 * What pages can show of the comparisons of a version of the docs.
 *
 * @param moduleOf gives the module with the data of a comparison
 */
export function toEmbeddableSet(
  {set: {place, declared}, comparisons}: BuiltSet,
  moduleOf: (comparison: Comparison) => string,
): EmbeddableSet {
  const {version} = place;
  const folders = version === null ? [] : [version.folder, version.translatedFolder];
  return {
    folders: folders.filter((folder) => folder !== null),
    comparisons: comparisons.map((built) => {
      const {comparison} = built;
      const input = declared.comparisons[comparison.id];
      const ids = input ? idsOfDeclared(input, built, declared.source.file) : idsOfMade(comparison);
      return {id: comparison.id, module: moduleOf(comparison), ...ids};
    }),
  };
}
