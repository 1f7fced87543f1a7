/** A folder of pages, relative to the site, in its original language and in others. */
export interface PathFolder {
  readonly original: string;
  /** By the language of the page, as in HTML. */
  readonly translated: ReadonlyMap<string, string>;
  /** Id of the docs plugin; `null` for other pages. */
  readonly docsPlugin: string | null;
}

/** As docs do it: numbers before names give an order, and dates and versions are no such numbers. */
const NUMBER = /^\d+\s*[-_.]+\s*(?=[^-_.\s])/;
const NO_NUMBER = /^(?:\d{2,4}[-_.]\d{2}(?:[-_.]\d{2,4})?|\d+[-_.]\d+)/;

function withoutNumber(name: string): string {
  return NO_NUMBER.test(name) ? name : name.replace(NUMBER, '');
}

/** The path below a folder; `null` where the file is not in it. */
export function pathBelow(folder: string, file: string): string | null {
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null;
}

/**
 * The id of a doc that may be gone, from its path.
 *
 * @param below path below the folder of the docs
 * @param own what its author called it, in place of the name of the file
 */
export function docIdOf(below: string, own: string | null): string {
  const names = below
    .replace(/\.mdx?$/, '')
    .split('/')
    .map(withoutNumber);
  return [...names.slice(0, -1), own ?? names.at(-1) ?? ''].join('/');
}

/** What the page of a path is known by, whatever its language. */
export function pageIdAt(
  below: string,
  own: string | null,
  {docsPlugin}: Pick<PathFolder, 'docsPlugin'>,
): string {
  if (docsPlugin === null) {
    return below.replace(/\.\w+$/, '');
  }
  const id = docIdOf(below, own);
  return docsPlugin === 'default' ? id : `${docsPlugin}/${id}`;
}
