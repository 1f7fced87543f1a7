import path from 'node:path';

/** A comparison, as far as a page that shows it has to know it before it is bundled. */
export interface Embeddable {
  readonly id: string;
  /** Module with the data of the comparison. */
  readonly module: string;
  readonly rowIds: readonly string[];
  /** Ids of docs. */
  readonly serviceIds: readonly string[];
}

/** The comparisons of a version of the docs. */
export interface EmbeddableSet {
  /** Absolute paths of the folders of that version; none where the comparisons are the site's. */
  readonly folders: readonly string[];
  readonly comparisons: readonly Embeddable[];
}

/**
 * The comparisons that a page can show: those of its version of the docs; on any other page, those
 * of the first set.
 *
 * @param file absolute path of the page
 */
export function embeddableIn(file: string, sets: readonly EmbeddableSet[]): readonly Embeddable[] {
  const own = sets.find(({folders}) =>
    folders.some((folder) => file.startsWith(folder + path.sep)),
  );
  return (own ?? sets[0])?.comparisons ?? [];
}
