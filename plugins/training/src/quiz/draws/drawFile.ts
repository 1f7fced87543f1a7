import {docuHash} from '@docusaurus/utils';
import {relativeFile} from '../../diagnostics/relativeFile';

/**
 * The module that says what the quiz of a page draws.
 *
 * @param file absolute path of the page
 */
export function drawFile(file: string, siteDir: string): string {
  return `draw-${docuHash(relativeFile(file, siteDir))}.js`;
}
