import type {BuiltSet} from './builtSet';
import type {Embeddable, EmbeddableSet} from './embed/embeddable';
import type {Comparison} from './model';

function toEmbeddable(comparison: Comparison, module: string): Embeddable {
  const rows = comparison.groups.flatMap((group) => group.rows);
  return {
    id: comparison.id,
    module,
    rowIds: rows.map(({id}) => id),
    serviceIds: comparison.services.map(({id}) => id),
  };
}

/**
 * What pages can show of the comparisons of a version of the docs.
 *
 * @param moduleOf gives the module with the data of a comparison
 */
export function toEmbeddableSet(
  {set, comparisons}: BuiltSet,
  moduleOf: (comparison: Comparison) => string,
): EmbeddableSet {
  const {version} = set.place;
  const folders = version === null ? [] : [version.folder, version.translatedFolder];
  return {
    folders: folders.filter((folder) => folder !== null),
    comparisons: comparisons.map(({comparison}) => toEmbeddable(comparison, moduleOf(comparison))),
  };
}
