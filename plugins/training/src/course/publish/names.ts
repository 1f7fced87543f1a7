import {docuHash} from '@docusaurus/utils';
import {relativeFile} from '../../diagnostics/relativeFile';

/**
 * What the modules of a course have in their names. An id has no two hyphens in a row, so that no
 * two courses of a site share one.
 *
 * @param segment what stands before the id in the address of the course
 */
export function courseKey(segment: string, id: string): string {
  const key = [segment, id].filter((part) => part !== '').join('/');
  return key.replaceAll('/', '--');
}

/** The module with a course. Pages in React import it by this name. */
export function courseFile(key: string): string {
  return `course-${key}.json`;
}

/** The module with what pages of a course need to know of all of it. */
export function manifestFile(key: string): string {
  return `course-manifest-${key}.json`;
}

/** The module with where in a course a page is. */
export function placeFile(key: string, file: string, siteDir: string): string {
  return `course-place-${docuHash(`${key}/${relativeFile(file, siteDir)}`)}.json`;
}
