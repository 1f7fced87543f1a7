import path from 'node:path';

/** A comparison, as far as a page that shows it has to know it before it is bundled. */
export interface Embeddable {
  readonly id: string;
  /** Module with the data of the comparison. */
  readonly module: string;
  /** As `comparisons.yml` declares them, each once. */
  readonly rowIds: readonly string[];
  /** Ids of docs, as `comparisons.yml` declares them, each once. */
  readonly serviceIds: readonly string[];
  /**
   * Rows in which `comparisons.yml` may have a slip, which is reported elsewhere: those that no page
   * has a value for, and those that an id given twice has put in the shade.
   */
  readonly doubtfulRowIds: readonly string[];
  /** Declared services without a page that can be compared, and what these may stand for. */
  readonly doubtfulServiceIds: readonly string[];
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
