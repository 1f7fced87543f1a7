import path from 'node:path';

/** The courses of a version of the docs, as far as a page that shows one has to know them. */
export interface EmbeddableCourses {
  /** Absolute paths of the folders of that version; none where the courses are the site's. */
  readonly folders: readonly string[];
  /** Keys of their modules, by id. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * The courses that a page can show: those of its version of the docs; on any other page, those of
 * the first set.
 *
 * @param file absolute path of the page
 */
export function coursesFor(
  file: string,
  sets: readonly EmbeddableCourses[],
): EmbeddableCourses['keys'] {
  const own = sets.find(({folders}) =>
    folders.some((folder) => file.startsWith(folder + path.sep)),
  );
  return (own ?? sets[0])?.keys ?? {};
}
